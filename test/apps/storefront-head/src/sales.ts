import _ from "lodash";
import moment from "moment/min/moment-with-locales";
import { products, type Product } from "./catalogue.ts";

export interface Sale {
  productId: number;
  day: string;
  /** Pence. */
  price: number;
  sold: number;
}

const daysKept = 730;

/** What was sold on each day of the last two years. */
const sales: Sale[] = products.flatMap((product) =>
  _.times(daysKept, (day) => ({
    productId: product.id,
    day: moment().subtract(day, "days").format("YYYY-MM-DD"),
    price: priceOn(product, day),
    sold: Math.round(3 + 2 * Math.sin(day / 58 + product.id)),
  })),
);

/** Prices rose twice a year, by a twentieth. */
function priceOn(product: Product, daysAgo: number): number {
  return Math.round(product.price / 1.05 ** Math.floor(daysAgo / 182));
}

/** Average price of each month, oldest first. */
export function monthlyPrices(productId: number): { month: string; price: number }[] {
  const mine = sales.filter((sale) => sale.productId === productId);
  const months = _.groupBy(mine, (sale) => sale.day.slice(0, 7));
  return _.sortBy(
    Object.entries(months).map(([month, days]) => ({ month, price: _.meanBy(days, "price") })),
    "month",
  );
}

/** Place of a product among all, by what this season brought in over the years: 1 sells best. */
export function rankOfSeason(productId: number): number {
  const quarter = moment().quarter();
  const season = _.cloneDeep(sales)
    .sort((a, b) => moment(a.day).diff(moment(b.day)))
    .filter((sale) => moment(sale.day).quarter() === quarter);
  const income = _.mapValues(_.groupBy(season, "productId"), (days) =>
    _.sumBy(days, (day) => day.price * day.sold),
  );
  const order = _.orderBy(Object.keys(income), (id) => income[id], "desc");
  return order.indexOf(String(productId)) + 1;
}
