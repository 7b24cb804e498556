import {
  addDays,
  eachDayOfInterval,
  format,
  formatDistanceToNow,
  isSameDay,
  isSaturday,
  parseISO,
  startOfDay,
} from "date-fns";
import { z } from "zod";

/** Wednesday to Saturday. */
export const isOpen = (day: Date) => day.getDay() >= 3 && day.getDay() <= 6;

export interface StudioDay {
  iso: string;
  label: string;
  open: boolean;
  today: boolean;
}

export function studioWeek(now: Date): StudioDay[] {
  return eachDayOfInterval({ start: now, end: addDays(now, 6) }).map((day) => ({
    iso: format(day, "yyyy-MM-dd"),
    label: format(day, "EEEE d MMMM"),
    open: isOpen(day),
    today: isSameDay(day, now),
  }));
}

export interface Workshop {
  iso: string;
  label: string;
  until: string;
}

/** The next Saturdays, on which workshops are held. */
export function nextWorkshops(now: Date, count: number): Workshop[] {
  return eachDayOfInterval({ start: addDays(startOfDay(now), 1), end: addDays(now, 7 * count) })
    .filter((day) => isSaturday(day))
    .map((day) => ({
      iso: format(day, "yyyy-MM-dd"),
      label: format(day, "d MMMM"),
      until: formatDistanceToNow(day, { addSuffix: true }),
    }));
}

export const bookingSchema = z.object({
  guest: z.string().trim().min(2, "Who is coming?"),
  mail: z.email("An address such as ada@example.org"),
  seats: z.coerce
    .number("How many?")
    .int("Whole people only")
    .min(1, "At least one")
    .max(6, "We have six wheels"),
  date: z.iso.date().refine((iso) => isSaturday(parseISO(iso)), "Workshops are on Saturdays"),
  note: z.string().max(200, "Two hundred letters at most").optional(),
});

export type BookingErrors = Partial<Record<keyof z.infer<typeof bookingSchema>, string>>;

export function validateBooking(form: unknown): {
  booking?: z.infer<typeof bookingSchema>;
  errors: BookingErrors;
} {
  const result = bookingSchema.safeParse(form);
  if (result.success) return { booking: result.data, errors: {} };
  const { fieldErrors } = z.flattenError(result.error);
  return {
    errors: Object.fromEntries(Object.entries(fieldErrors).map(([field, [first]]) => [field, first])),
  };
}
