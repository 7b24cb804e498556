const find = <T extends Element>(selector: string) => document.querySelector<T>(selector);

const menu = find<HTMLButtonElement>("#menu");
menu?.addEventListener("click", () => {
  const open = menu.getAttribute("aria-expanded") !== "true";
  menu.setAttribute("aria-expanded", String(open));
  find("#nav")?.classList.toggle("nav-open", open);
});

const question = find<HTMLInputElement>("#question");
const answers = [...document.querySelectorAll<HTMLDetailsElement>(".answers details")];
question?.addEventListener("input", () => {
  const words = question.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const answer of answers) {
    const text = answer.textContent.toLowerCase();
    answer.hidden = !words.every((word) => text.includes(word));
  }
  const nothing = find<HTMLElement>("#no-answer");
  if (nothing) nothing.hidden = answers.some((answer) => !answer.hidden);
});
