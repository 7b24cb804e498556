import { Link } from "react-router";

export function NotFound() {
  return (
    <main className="page page-waiting">
      <title>Not found – Marl</title>
      <h1>This shelf is empty</h1>
      <p className="lede">The page has moved, or the piece has found a home.</p>
      <p>
        <Link className="button" to="/">
          Back to the shop
        </Link>
      </p>
    </main>
  );
}
