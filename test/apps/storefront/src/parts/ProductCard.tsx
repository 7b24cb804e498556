import { Link } from "react-router";
import { imageOf, type Product } from "../catalogue.ts";
import { money } from "../money.ts";
import { useLoaded } from "./useLoaded.ts";

/** Its picture comes after the page's main one, with which it would share a slow line. */
export function ProductCard({ product }: { product: Product }) {
  const loaded = useLoaded();
  return (
    <li className="card">
      <Link to={`/product/${product.id}`}>
        <span className="card-picture">
          {loaded && (
            <img
              src={imageOf(product, 320)}
              srcSet={`${imageOf(product, 320)} 320w, ${imageOf(product, 640)} 640w`}
              sizes="(min-width: 60rem) 18rem, 45vw"
              width={320}
              height={320}
              alt=""
              loading="lazy"
              decoding="async"
            />
          )}
          {product.isNew && <span className="badge">New</span>}
        </span>
        <span className="card-name">{product.name}</span>
        <span className="card-price">{money(product.price)}</span>
        <span className="card-glaze">{product.glaze}</span>
      </Link>
    </li>
  );
}
