// Puts the same questions to Clew, to @neo4j/graphql and to the bare driver; first compares the answers, then measures.
// Usage: node compare.mjs BOLT-URI PASSWORD-FILE CLEW-URL OTHER-URL ROUNDS SECONDS BARE-DRIVER-COMMAND…
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { ask, folder, load, result, rounds, script } from "./load.mjs";
import { ids, questions } from "./questions.mjs";

const [uri, passwordFile, clewUrl, otherUrl, count, seconds, ...bareDriver] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", readFileSync(passwordFile, "utf8").trim()), { disableLosslessIntegers: true });

async function compare(name, question, id) {
	const clew = question.fromClew(await ask(clewUrl, question.clew, id)).sort();
	const other = question.fromOther(await ask(otherUrl, question.other, id)).sort();
	const { records } = await driver.executeQuery(question.cypher, { id });
	const cypher = question.fromCypher(records.map((record) => [...record.values()])).sort();
	for (const [who, answer] of [["@neo4j/graphql", other], ["bare driver", cypher]]) {
		if (JSON.stringify(clew) !== JSON.stringify(answer)) {
			throw new Error(`${name} of ${id}: Clew and ${who} differ:\n${JSON.stringify(clew)}\n${JSON.stringify(answer)}`);
		}
	}
	return clew.length;
}

function bare(question, list, clients) {
	const file = join(folder, "bare.json");
	writeFileSync(file, JSON.stringify({ statement: question.cypher, ids: list }));
	const [command, ...rest] = bareDriver;
	return result(execFileSync(command, [...rest, uri, passwordFile, file, clients, seconds], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

const shown = ({ p50, p99, rate }) => `${p50.toFixed(2)} / ${p99.toFixed(1)} ms, ${rate.toFixed(0)}/s`;

const prepared = [];
for (const [name, question] of Object.entries(questions)) {
	const list = await ids(driver, question.kind);
	let size = 0;
	for (const id of list) {
		size += await compare(name, question, id);
	}
	console.log(`${name}: ${list.length} answers, ${(size / list.length).toFixed(1)} entries each on average, are the same three times`);
	prepared.push({ name, question, list, clew: script(`clew ${name}`, question.clew, list), other: script(`other ${name}`, question.other, list) });
}
const floor = script("floor", "{ __typename }", [""]);
console.log(`
| question | clients | Clew p50 / p99, rate | (a) bare driver | (b) @neo4j/graphql | (c) floor | p50 : (a) | rate : (b) | rate : (c) |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |`);
for (const { clew, other } of prepared) {
	load(clewUrl, clew, 16, 8);
	load(otherUrl, other, 16, 4);
}
load(clewUrl, floor, 16, 4);
for (const { name, question, list, clew, other } of prepared) {
	for (const clients of [1, 16]) {
		const [a, b, mine, c] = rounds(Number(count), [
			() => bare(question, list, clients),
			() => load(otherUrl, other, clients, seconds),
			() => load(clewUrl, clew, clients, seconds),
			() => load(clewUrl, floor, clients, seconds),
		]);
		console.log(`| ${name} | ${clients} | ${shown(mine)} | ${shown(a)} | ${shown(b)} | ${shown(c)} | ${(mine.p50 / a.p50).toFixed(2)} | ${(mine.rate / b.rate).toFixed(1)} | ${(mine.rate / c.rate).toFixed(2)} |`);
	}
}
await driver.close();
