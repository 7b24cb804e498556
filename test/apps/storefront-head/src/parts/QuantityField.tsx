import { mostOfOne } from "../cart.tsx";

interface Props {
  id: string;
  label: string;
  value: number;
  /** 0 lets the last one be taken out. */
  least?: number;
  onChange(value: number): void;
}

export function QuantityField({ id, label, value, least = 1, onChange }: Props) {
  const change = (next: number) => {
    if (Number.isInteger(next)) onChange(Math.max(least, Math.min(next, mostOfOne)));
  };
  return (
    <div className="quantity">
      <button
        type="button"
        aria-label={`One ${label} less`}
        disabled={value <= least}
        onClick={() => change(value - 1)}
      >
        −
      </button>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        aria-label={`Quantity of ${label}`}
        min={least}
        max={mostOfOne}
        value={value}
        onChange={(event) => change(event.target.valueAsNumber)}
      />
      <button
        type="button"
        aria-label={`One ${label} more`}
        disabled={value >= mostOfOne}
        onClick={() => change(value + 1)}
      >
        +
      </button>
    </div>
  );
}
