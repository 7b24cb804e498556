import { useState } from "react";
import { Link, useParams } from "react-router";
import { useCart } from "../cart.tsx";
import { categoryNames, imageOf, productById, relatedTo, type Product } from "../catalogue.ts";
import { money } from "../money.ts";
import { ProductCard } from "../parts/ProductCard.tsx";
import { QuantityField } from "../parts/QuantityField.tsx";
import { NotFound } from "./NotFound.tsx";

export function ProductPage() {
  const { id } = useParams();
  const product = productById(Number(id));
  // A key of its own: the quantity of one product is not that of the next.
  return product ? <ProductDetails key={product.id} product={product} /> : <NotFound />;
}

function ProductDetails({ product }: { product: Product }) {
  const cart = useCart();
  const [quantity, setQuantity] = useState(1);
  const [added, setAdded] = useState(0);

  const add = () => {
    cart.add(product.id, quantity);
    setAdded(added + quantity);
  };

  return (
    <main className="page">
      <title>{`${product.name} – Marl`}</title>
      <p className="crumbs">
        <Link to="/">Shop</Link> / {categoryNames[product.category]}
      </p>
      <article className="product">
        <img
          className="product-picture"
          src={imageOf(product, 640)}
          width={640}
          height={640}
          alt={`${product.name}, ${product.glaze}`}
          fetchPriority="high"
        />
        <div className="product-text">
          <h1>{product.name}</h1>
          <p className="product-price">{money(product.price)}</p>
          <p>{product.text}</p>
          <div className="product-buy">
            <QuantityField id="quantity" label={product.name} value={quantity} onChange={setQuantity} />
            <button className="button" id="add" type="button" onClick={add}>
              Add to cart
            </button>
          </div>
          <p className="product-added" id="added" role="status">
            {added > 0 && (
              <>
                {added} in your cart. <Link to="/cart">Go to the cart</Link>
              </>
            )}
          </p>
          <dl className="facts">
            <dt>Glaze</dt>
            <dd>{product.glaze}</dd>
            <dt>Size</dt>
            <dd>{product.size}</dd>
            <dt>On the shelf</dt>
            <dd>{product.stock < 5 ? `Only ${product.stock} left` : `${product.stock} pieces`}</dd>
          </dl>
        </div>
      </article>
      <section aria-labelledby="related">
        <h2 id="related">Goes well with</h2>
        <ul className="grid">
          {relatedTo(product, 4).map((other) => (
            <ProductCard key={other.id} product={other} />
          ))}
        </ul>
      </section>
    </main>
  );
}
