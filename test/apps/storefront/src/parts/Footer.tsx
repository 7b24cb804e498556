import { Link } from "react-router";

export function Footer() {
  return (
    <footer className="footer">
      <div className="footer-inner">
        <p className="wordmark">Marl</p>
        <p>Thrown, glazed and fired at 14 Quay Lane. Open Wednesday to Saturday.</p>
        <p className="footer-links">
          <Link to="/guide">Visit the studio</Link>
          <a href="/care">Care and returns</a>
        </p>
      </div>
    </footer>
  );
}
