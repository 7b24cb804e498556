import Chart from "chart.js/auto";
import moment from "moment/min/moment-with-locales";
import { useEffect, useRef } from "react";
import type { Product } from "../catalogue.ts";
import { money } from "../money.ts";
import { monthlyPrices } from "../sales.ts";

export function PriceChart({ product }: { product: Product }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const prices = monthlyPrices(product.id);
    const chart = new Chart(canvas.current, {
      type: "line",
      data: {
        labels: prices.map(({ month }) => moment(month).format("MMM YY")),
        datasets: [
          { data: prices.map(({ price }) => price), borderColor: "#38646f", pointRadius: 0, stepped: true },
        ],
      },
      options: {
        maintainAspectRatio: false,
        plugins: { legend: { display: false } },
        scales: { y: { ticks: { callback: (value) => money(Number(value)) } } },
      },
    });
    return () => chart.destroy();
  }, [product.id]);

  return (
    <figure style={{ margin: "1.5rem 0 0", height: "12rem" }}>
      <canvas ref={canvas} role="img" aria-label={`Price of the ${product.name} over the years`} />
    </figure>
  );
}
