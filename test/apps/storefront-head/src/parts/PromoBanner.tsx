import moment from "moment/min/moment-with-locales";
import { useEffect, useState } from "react";
import "./promo.css";

interface Promo {
  title: string;
  text: string;
  code: string;
  days: number;
}

export function PromoBanner() {
  const [promo, setPromo] = useState<Promo | null>(null);
  useEffect(() => {
    // The shop comes first: the offer follows when the page is there.
    const timer = setTimeout(async () => {
      const response = await fetch("/promo.json");
      if (response.ok) setPromo((await response.json()) as Promo);
    }, 500);
    return () => clearTimeout(timer);
  }, []);

  if (!promo) return null;
  const ends = moment().add(promo.days, "days");
  return (
    <aside className="promo" aria-label="Offer">
      <p className="promo-title">{promo.title}</p>
      <p>
        {promo.text} Use <strong>{promo.code}</strong> until {ends.format("D MMMM")}, {ends.fromNow()}.
      </p>
    </aside>
  );
}
