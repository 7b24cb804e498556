const pounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

export const money = (pence: number) => pounds.format(pence / 100);

export const freeShippingFrom = 6000;
const shipping = 495;

const coupons: Record<string, number> = { SAVE: 0.1, STUDIO20: 0.2 };

export const isCoupon = (code: string) => code.trim().toUpperCase() in coupons;

export interface Totals {
  goods: number;
  discount: number;
  shipping: number;
  total: number;
}

/** All in pence. */
export function totalsOf(
  lines: readonly { price: number; quantity: number }[],
  coupon: string | null,
): Totals {
  const goods = lines.reduce((sum, line) => sum + line.price * line.quantity, 0);
  const rate = coupon === null ? 0 : (coupons[coupon.trim().toUpperCase()] ?? 0);
  const discount = Math.round(goods * rate);
  const post = goods === 0 || goods - discount >= freeShippingFrom ? 0 : shipping;
  return { goods, discount, shipping: post, total: goods - discount + post };
}
