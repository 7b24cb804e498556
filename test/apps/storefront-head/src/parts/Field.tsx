import clsx from "clsx";
import type { InputHTMLAttributes } from "react";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  id: string;
  label: string;
  error?: string | undefined;
  wide?: boolean;
}

export function Field({ id, label, error, wide = false, ...input }: Props) {
  return (
    <label className={clsx("field", wide && "field-wide", error && "field-wrong")}>
      <span>{label}</span>
      <input
        id={id}
        name={id}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error`}
        {...input}
      />
      <span className="field-error" id={`${id}-error`} role="alert">
        {error}
      </span>
    </label>
  );
}
