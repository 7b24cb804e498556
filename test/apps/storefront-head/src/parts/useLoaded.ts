import { useEffect, useState } from "react";

/** True once the document, its main picture included, has loaded and been painted: time for what may wait. */
export function useLoaded(): boolean {
  const [loaded, setLoaded] = useState(document.readyState === "complete");
  useEffect(() => {
    const afterPaint = () => requestAnimationFrame(() => setTimeout(setLoaded, 0, true));
    if (document.readyState === "complete") afterPaint();
    else window.addEventListener("load", afterPaint, { once: true });
    return () => window.removeEventListener("load", afterPaint);
  }, []);
  return loaded;
}
