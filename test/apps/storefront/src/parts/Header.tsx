import clsx from "clsx";
import { useState } from "react";
import { Link, NavLink } from "react-router";
import { useCart } from "../cart.tsx";

export function Header() {
  const { count } = useCart();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <header className="header">
      <div className="header-inner">
        <Link className="wordmark" to="/" onClick={close}>
          Marl
        </Link>
        <button
          className="menu-button"
          id="menu"
          type="button"
          aria-expanded={open}
          aria-controls="nav"
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <nav className={clsx("nav", open && "nav-open")} id="nav" aria-label="Main">
          <NavLink to="/" end onClick={close}>
            Shop
          </NavLink>
          <NavLink to="/guide" onClick={close}>
            Studio guide
          </NavLink>
          <a href="/care">Care</a>
        </nav>
        <Link className="cart-link" to="/cart" onClick={close}>
          Cart <span className="cart-count">{count}</span>
        </Link>
      </div>
    </header>
  );
}
