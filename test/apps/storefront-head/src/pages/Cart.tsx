import { useState, type FormEvent } from "react";
import { Link } from "react-router";
import { useCart } from "../cart.tsx";
import { imageOf, products } from "../catalogue.ts";
import { freeShippingFrom, isCoupon, money, totalsOf } from "../money.ts";
import { Field } from "../parts/Field.tsx";
import { QuantityField } from "../parts/QuantityField.tsx";
import { validateCheckout, type CheckoutErrors } from "./checkout.ts";

export function Cart() {
  const cart = useCart();
  const [coupon, setCoupon] = useState<string | null>(null);
  const [ordered, setOrdered] = useState<string | null>(null);
  const lines = cart.lines.map(({ product, quantity }) => ({ price: product.price, quantity }));
  const totals = totalsOf(lines, coupon);

  if (ordered !== null)
    return (
      <main className="page page-waiting">
        <title>Thank you – Marl</title>
        <h1>Thank you, {ordered}</h1>
        <p className="lede">Your pieces are being wrapped. We write when they leave the studio.</p>
      </main>
    );

  return (
    <main className="page">
      <title>Cart – Marl</title>
      <h1>Your cart</h1>
      <div className="cart">
        <section aria-label="Pieces">
          {cart.lines.length === 0 ? <EmptyCart onAdd={(id) => cart.add(id, 1)} /> : <CartLines />}
          <CheckoutForm
            disabled={cart.lines.length === 0}
            onOrder={(name) => {
              cart.clear();
              setOrdered(name);
            }}
          />
        </section>
        <aside className="summary" aria-label="Summary">
          <h2>Summary</h2>
          <CouponForm coupon={coupon} onCoupon={setCoupon} />
          <dl className="totals">
            <dt>Pieces</dt>
            <dd>{money(totals.goods)}</dd>
            <dt>Discount</dt>
            <dd>{totals.discount > 0 ? `−${money(totals.discount)}` : "–"}</dd>
            <dt>Post</dt>
            <dd>{totals.shipping > 0 ? money(totals.shipping) : "Free"}</dd>
            <dt className="totals-sum">Total</dt>
            <dd className="totals-sum" id="total">
              {money(totals.total)}
            </dd>
          </dl>
          <p className="summary-note">Post is free from {money(freeShippingFrom)}.</p>
        </aside>
      </div>
    </main>
  );
}

function EmptyCart({ onAdd }: { onAdd(id: number): void }) {
  return (
    <div className="cart-empty">
      <p className="lede">Nothing in it yet. Many begin with one of these.</p>
      <ul className="cart-lines">
        {products.slice(0, 2).map((product, index) => (
          <li key={product.id} className="cart-line">
            <img src={imageOf(product, 320)} width={96} height={96} alt="" />
            <div>
              <Link to={`/product/${product.id}`}>{product.name}</Link>
              <p>{money(product.price)}</p>
            </div>
            <button
              className="button button-quiet"
              id={index === 0 ? "add" : `add-${product.id}`}
              type="button"
              onClick={() => onAdd(product.id)}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function CartLines() {
  const cart = useCart();
  return (
    <ul className="cart-lines">
      {cart.lines.map(({ product, quantity }) => (
        <li key={product.id} className="cart-line">
          <img src={imageOf(product, 320)} width={96} height={96} alt="" />
          <div>
            <Link to={`/product/${product.id}`}>{product.name}</Link>
            <p>{money(product.price * quantity)}</p>
            <QuantityField
              id={`quantity-${product.id}`}
              label={product.name}
              value={quantity}
              least={0}
              onChange={(next) => cart.set(product.id, next)}
            />
          </div>
          <button className="link-button" type="button" onClick={() => cart.set(product.id, 0)}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

interface CouponProps {
  coupon: string | null;
  onCoupon(coupon: string): void;
}

function CouponForm({ coupon, onCoupon }: CouponProps) {
  const [text, setText] = useState("");
  const [message, setMessage] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCoupon(text)) {
      onCoupon(text);
      setMessage(`${text.trim().toUpperCase()} is in.`);
    } else setMessage("We do not know this code.");
  };
  return (
    <form className="coupon" onSubmit={submit}>
      <Field
        id="coupon"
        label="Coupon"
        value={text}
        autoComplete="off"
        placeholder={coupon ?? "SAVE"}
        onChange={(event) => setText(event.target.value)}
      />
      <button className="button button-quiet" id="apply" type="submit">
        Apply
      </button>
      <p className="coupon-message" id="coupon-message" role="status">
        {message}
      </p>
    </form>
  );
}

interface CheckoutProps {
  disabled: boolean;
  onOrder(name: string): void;
}

function CheckoutForm({ disabled, onOrder }: CheckoutProps) {
  const [errors, setErrors] = useState<CheckoutErrors>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    const form = {
      name: text("name"),
      email: text("email"),
      street: text("street"),
      postcode: text("postcode"),
    };
    const found = validateCheckout(form);
    setErrors(found);
    if (Object.keys(found).length === 0) onOrder(form.name.trim());
  };
  return (
    <form className="form" id="checkout" noValidate onSubmit={submit}>
      <h2>Where shall it go?</h2>
      <div className="form-fields">
        <Field id="name" label="Name" autoComplete="name" error={errors.name} />
        <Field id="email" label="E-mail" type="email" autoComplete="email" error={errors.email} />
        <Field
          id="street"
          label="Street and number"
          autoComplete="street-address"
          error={errors.street}
          wide
        />
        <Field id="postcode" label="Postcode" autoComplete="postal-code" error={errors.postcode} />
      </div>
      <button className="button" id="order" type="submit" disabled={disabled}>
        Place the order
      </button>
    </form>
  );
}
