import clsx from "clsx";
import { useState } from "react";
import { Link } from "react-router";
import { categories, categoryNames, products, type Category } from "../catalogue.ts";
import { ProductCard } from "../parts/ProductCard.tsx";

type Filter = Category | "all";
type Order = "studio" | "cheap" | "dear";

export function Home() {
  const [filter, setFilter] = useState<Filter>("all");
  const [order, setOrder] = useState<Order>("studio");
  const shown = products.filter((product) => filter === "all" || product.category === filter);
  if (order !== "studio") shown.sort((a, b) => (order === "cheap" ? a.price - b.price : b.price - a.price));

  return (
    <main>
      <section className="hero">
        <img
          className="hero-picture"
          src="/images/hero-800.webp"
          srcSet="/images/hero-480.webp 480w, /images/hero-800.webp 800w, /images/hero-1440.webp 1440w"
          sizes="(min-width: 60rem) 45rem, 100vw"
          width={1440}
          height={960}
          alt="Five pieces of glazed stoneware on a pale table"
          fetchPriority="high"
        />
        <div className="hero-text">
          <p className="eyebrow">Autumn firing</p>
          <h1>Stoneware for every day</h1>
          <p className="lede">
            Mugs, bowls and vases, thrown by hand and fired twice in a small studio by the water.
          </p>
          <Link className="button" to="/product/1">
            Meet the Tidal mug
          </Link>
        </div>
      </section>

      <section className="page shop" aria-labelledby="shop-heading">
        <div className="shop-bar">
          <h2 id="shop-heading">The shelf</h2>
          <div className="filters" role="group" aria-label="Filter">
            {(["all", ...categories] as const).map((name) => (
              <button
                key={name}
                id={`filter-${name}`}
                type="button"
                className={clsx("chip", filter === name && "chip-on")}
                aria-pressed={filter === name}
                onClick={() => setFilter(name)}
              >
                {name === "all" ? "Everything" : categoryNames[name]}
              </button>
            ))}
          </div>
          <label className="sort">
            <span>Sort</span>
            <select id="sort" value={order} onChange={(event) => setOrder(event.target.value as Order)}>
              <option value="studio">Our order</option>
              <option value="cheap">Price, low to high</option>
              <option value="dear">Price, high to low</option>
            </select>
          </label>
        </div>
        <ul className="grid" id="products">
          {shown.map((product) => (
            <ProductCard key={product.id} product={product} />
          ))}
        </ul>
      </section>

      <section className="promises">
        <div className="promises-inner">
          <p>
            <strong>Made here</strong> Every piece is thrown, trimmed and glazed by one of four pairs of
            hands.
          </p>
          <p>
            <strong>Packed well</strong> Paper and straw, no plastic. If it breaks on the way, we make it
            again.
          </p>
          <p>
            <strong>Free post</strong> On orders from £60. Most parcels arrive within three working days.
          </p>
        </div>
      </section>
    </main>
  );
}
