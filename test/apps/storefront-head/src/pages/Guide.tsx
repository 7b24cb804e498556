import clsx from "clsx";
import { useState, type FormEvent } from "react";
import { Field } from "../parts/Field.tsx";
import { nextWorkshops, studioWeek, validateBooking, type BookingErrors } from "./booking.ts";
import "./guide.css";

export default function Guide() {
  const [now] = useState(() => new Date());
  const [errors, setErrors] = useState<BookingErrors>({});
  const [thanks, setThanks] = useState("");
  const workshops = nextWorkshops(now, 3);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { booking, errors: found } = validateBooking(Object.fromEntries(new FormData(event.currentTarget)));
    setErrors(found);
    setThanks(booking ? `See you then, ${booking.guest}. We keep ${booking.seats} at the wheel.` : "");
  };

  return (
    <main className="page guide">
      <title>Studio guide – Marl</title>
      <p className="eyebrow">Studio guide</p>
      <h1>Come and see it made</h1>
      <p className="lede">
        The workshop is behind the shop, and the door between them is open. Stay for ten minutes, or for a
        Saturday.
      </p>
      <div className="guide-columns">
        <section aria-labelledby="hours">
          <h2 id="hours">The next seven days</h2>
          <ul className="hours">
            {studioWeek(now).map((day) => (
              <li key={day.iso} className={clsx(day.today && "hours-today", !day.open && "hours-closed")}>
                <time dateTime={day.iso}>{day.label}</time>
                <span>{day.open ? "10 – 18" : "Closed"}</span>
              </li>
            ))}
          </ul>
          <h2>From clay to cup</h2>
          <ol className="steps">
            <li>Wedging. Forty turns push the air out.</li>
            <li>Throwing. A mug takes four minutes, and ten years.</li>
            <li>Trimming the next day, when the clay is like cheese.</li>
            <li>First firing at 980 °C, then the glaze.</li>
            <li>Second firing at 1,240 °C, and a night of waiting.</li>
          </ol>
        </section>
        <form className="form" id="booking" noValidate onSubmit={submit}>
          <h2>Book a Saturday workshop</h2>
          <fieldset className="dates">
            <legend>Date</legend>
            {workshops.map((workshop, index) => (
              <label key={workshop.iso} className="date">
                <input type="radio" name="date" value={workshop.iso} defaultChecked={index === 0} />
                <span>{workshop.label}</span>
                <small>{workshop.until}</small>
              </label>
            ))}
            {errors.date && <p className="field-error">{errors.date}</p>}
          </fieldset>
          <div className="form-fields">
            <Field id="guest" label="Name" autoComplete="name" error={errors.guest} />
            <Field id="mail" label="E-mail" type="email" autoComplete="email" error={errors.mail} />
            <Field
              id="seats"
              label="Seats"
              type="number"
              defaultValue={1}
              min={1}
              max={6}
              error={errors.seats}
            />
            <Field id="note" label="Anything we should know?" error={errors.note} wide />
          </div>
          <button className="button" id="book" type="submit">
            Book
          </button>
          <p role="status">{thanks}</p>
        </form>
      </div>
    </main>
  );
}
