export interface Checkout {
  name: string;
  email: string;
  street: string;
  postcode: string;
}

export type CheckoutErrors = Partial<Record<keyof Checkout, string>>;

const postcode = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

export function validateCheckout(form: Checkout): CheckoutErrors {
  const errors: CheckoutErrors = {};
  if (form.name.trim().length < 2) errors.name = "Whom is it for?";
  if (!email.test(form.email.trim())) errors.email = "An address such as ada@example.org";
  if (form.street.trim().length < 5) errors.street = "Street and number";
  if (!postcode.test(form.postcode.trim())) errors.postcode = "A postcode such as SW1A 1AA";
  return errors;
}
