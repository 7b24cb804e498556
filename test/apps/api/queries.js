// How many database queries one answer takes, as the server counts them. Prints a number.
const response = await fetch(process.argv[2]);
if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
console.log(Number(response.headers.get("x-queries")));
