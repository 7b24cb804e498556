export const categories = ["drink", "eat", "home"] as const;
export type Category = (typeof categories)[number];

export const categoryNames: Record<Category, string> = {
  drink: "For drinking",
  eat: "For eating",
  home: "For the house",
};

export interface Product {
  id: number;
  slug: string;
  name: string;
  category: Category;
  /** Pence. */
  price: number;
  stock: number;
  glaze: string;
  size: string;
  text: string;
  isNew?: boolean;
}

export const products: readonly Product[] = [
  {
    id: 1,
    slug: "tidal-mug",
    name: "Tidal mug",
    category: "drink",
    price: 2400,
    stock: 14,
    glaze: "Sea blue, satin",
    size: "330 ml, 10 cm high",
    text: "A straight mug with a handle for three fingers. The foot is left raw, so that it stands quietly on any table.",
  },
  {
    id: 2,
    slug: "ember-bowl",
    name: "Ember bowl",
    category: "eat",
    price: 3200,
    stock: 9,
    glaze: "Iron red, gloss",
    size: "700 ml, 17 cm across",
    text: "Wide enough for noodles, deep enough for soup. The red breaks to brown wherever the rim is thin.",
  },
  {
    id: 3,
    slug: "moon-vase",
    name: "Moon vase",
    category: "home",
    price: 6800,
    stock: 3,
    glaze: "Oat white, speckled",
    size: "22 cm high",
    text: "Two thrown halves joined at the belly, after the Korean moon jars. No two close in quite the same place.",
    isNew: true,
  },
  {
    id: 4,
    slug: "harbour-teapot",
    name: "Harbour teapot",
    category: "drink",
    price: 7400,
    stock: 4,
    glaze: "Ink, satin",
    size: "900 ml",
    text: "Pours without a drip, to the last cup. The lid is cut on the wheel and fits only the pot it was made for.",
  },
  {
    id: 5,
    slug: "fern-planter",
    name: "Fern planter",
    category: "home",
    price: 4600,
    stock: 7,
    glaze: "Moss green, half dipped",
    size: "16 cm across, with saucer",
    text: "A planter with a hole and a saucer of its own. The unglazed half breathes, which roots prefer.",
  },
  {
    id: 6,
    slug: "dune-plates",
    name: "Dune plates",
    category: "eat",
    price: 8400,
    stock: 6,
    glaze: "Sand, satin",
    size: "Set of three, 24 cm across",
    text: "Three plates with a low wall that keeps sauce where it belongs. They stack without rocking.",
  },
  {
    id: 7,
    slug: "wick-holder",
    name: "Wick holder",
    category: "home",
    price: 2800,
    stock: 11,
    glaze: "Blush, satin",
    size: "For 22 mm candles",
    text: "A candle holder to carry to bed. The dish catches the wax and the ring stays cool.",
    isNew: true,
  },
  {
    id: 8,
    slug: "mist-pitcher",
    name: "Mist pitcher",
    category: "drink",
    price: 5600,
    stock: 5,
    glaze: "Slate grey, half dipped",
    size: "1.2 litres",
    text: "For water, milk or the first tulips. Balanced so that it is lighter in the hand than it looks.",
  },
];

export const productById = (id: number) => products.find((product) => product.id === id);

export const imageOf = (product: Product, width: 320 | 640) => `/images/${product.slug}-${width}.webp`;

/** Products to show next to one: its own category first. */
export function relatedTo(product: Product, count: number): Product[] {
  const others = products.filter((other) => other.id !== product.id);
  const near = others.filter((other) => other.category === product.category);
  return [...near, ...others.filter((other) => !near.includes(other))].slice(0, count);
}
