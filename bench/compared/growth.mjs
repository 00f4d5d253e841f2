// Puts the same questions to Clew on graphs of different sizes, whose answers are the same.
// Usage: node growth.mjs ROUNDS SECONDS PASSWORD-FILE BOLT-URI URL…   (the smallest graph first; its database gives the identifiers)
import { readFileSync } from "node:fs";
import neo4j from "neo4j-driver";
import { ask, load, rounds, script } from "./load.mjs";
import { ids, questions } from "./questions.mjs";

const [count, seconds, passwordFile, uri, ...urls] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", readFileSync(passwordFile, "utf8").trim()), { disableLosslessIntegers: true });
console.log(`| question | ${urls.map((url, i) => `p50 in graph ${i + 1}`).join(" | ")} | ${urls.slice(1).map((url, i) => `${i + 2} : 1`).join(" | ")} |
| --- ${urls.map(() => "| ---: ").join("")}${urls.slice(1).map(() => "| ---: ").join("")}|`);
for (const [name, question] of Object.entries(questions)) {
	const list = await ids(driver, question.kind);
	for (const id of list) {
		const [first, ...others] = await Promise.all(urls.map(async (url) => JSON.stringify(question.fromClew(await ask(url, question.clew, id)).sort())));
		if (others.some((other) => other !== first)) {
			throw new Error(`${name} of ${id} differs with the size of the graph`);
		}
	}
	const file = script(name, question.clew, list);
	urls.forEach((url) => load(url, file, 4, 8));
	const found = rounds(Number(count), urls.map((url) => () => load(url, file, 1, seconds)));
	console.log(`| ${name} | ${found.map(({ p50 }) => `${p50.toFixed(2)} ms`).join(" | ")} | ${found.slice(1).map(({ p50 }) => (p50 / found[0].p50).toFixed(2)).join(" | ")} |`);
}
await driver.close();
