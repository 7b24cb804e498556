import { createContext, use, useEffect, useMemo, useReducer, type ReactNode } from "react";
import { productById, type Product } from "./catalogue.ts";

export interface CartLine {
  product: Product;
  quantity: number;
}

type Quantities = Readonly<Record<number, number>>;
type Action =
  | { type: "add"; id: number; quantity: number }
  | { type: "set"; id: number; quantity: number }
  | { type: "clear" };

const storageKey = "marl-cart";
export const mostOfOne = 12;

function reduce(quantities: Quantities, action: Action): Quantities {
  if (action.type === "clear") return {};
  const wanted = action.type === "add" ? (quantities[action.id] ?? 0) + action.quantity : action.quantity;
  const { [action.id]: _, ...others } = quantities;
  return wanted > 0 ? { ...others, [action.id]: Math.min(wanted, mostOfOne) } : others;
}

function restore(): Quantities {
  try {
    return JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Quantities;
  } catch {
    return {};
  }
}

interface Cart {
  lines: readonly CartLine[];
  count: number;
  add(id: number, quantity: number): void;
  set(id: number, quantity: number): void;
  clear(): void;
}

const CartContext = createContext<Cart | null>(null);

export function CartProvider({ children }: { children: ReactNode }) {
  const [quantities, dispatch] = useReducer(reduce, undefined, restore);
  useEffect(() => {
    localStorage.setItem(storageKey, JSON.stringify(quantities));
  }, [quantities]);

  const cart = useMemo<Cart>(() => {
    const lines = Object.entries(quantities).flatMap(([id, quantity]) => {
      const product = productById(Number(id));
      return product ? [{ product, quantity }] : [];
    });
    return {
      lines,
      count: lines.reduce((sum, line) => sum + line.quantity, 0),
      add: (id, quantity) => dispatch({ type: "add", id, quantity }),
      set: (id, quantity) => dispatch({ type: "set", id, quantity }),
      clear: () => dispatch({ type: "clear" }),
    };
  }, [quantities]);

  return <CartContext value={cart}>{children}</CartContext>;
}

export function useCart(): Cart {
  const cart = use(CartContext);
  if (!cart) throw new Error("useCart outside CartProvider");
  return cart;
}
