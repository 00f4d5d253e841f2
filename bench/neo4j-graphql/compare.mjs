// Puts the same questions to Clew, to @neo4j/graphql and to the bare driver; first compares the answers, then measures.
// Usage: node compare.mjs BOLT-URI PASSWORD-FILE CLEW-URL OTHER-URL SECONDS BARE-DRIVER-COMMAND…
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { questions } from "./questions.mjs";

const [uri, passwordFile, clewUrl, otherUrl, seconds, ...bareDriver] = process.argv.slice(2);
const CLIENTS = [1, 16];
const folder = mkdtempSync(join(tmpdir(), "clew-compare-"));
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", readFileSync(passwordFile, "utf8").trim()), { disableLosslessIntegers: true });

// Of the probe, which is the same in graphs of every size, and in which no list is longer than a page of a hundred: beyond that the
// three would be asked for different things.
const IDS = {
	disease: `MATCH (d:Disease) WHERE d.id STARTS WITH 'clew:generated/probe/' AND EXISTS { (d)<-[:IN_DISEASE]-(:Evidence) } RETURN d.id ORDER BY d.id`,
	drug: `MATCH (d:Drug) WHERE d.id STARTS WITH 'clew:generated/probe/' RETURN d.id ORDER BY d.id`,
};

async function ids(kind) {
	const { records } = await driver.executeQuery(IDS[kind]);
	return records.map((record) => record.get(0));
}

async function ask(url, query, id) {
	const response = await fetch(url, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify({ query, variables: { id } }),
	});
	const { data, errors } = await response.json();
	if (errors) {
		throw new Error(`${url}: ${JSON.stringify(errors)}`);
	}
	return data;
}

async function compare(name, question, id) {
	const clew = question.fromClew(await ask(clewUrl, question.clew, id)).sort();
	const other = question.fromOther(await ask(otherUrl, question.other, id)).sort();
	const { records } = await driver.executeQuery(question.cypher, { id });
	const cypher = question.fromCypher(records.map((record) => [...record.values()])).sort();
	for (const [who, answer] of [["@neo4j/graphql", other], ["bare driver", cypher]]) {
		if (JSON.stringify(clew) !== JSON.stringify(answer)) {
			throw new Error(`${name} of ${id}: Clew and ${who} differ:\n${JSON.stringify(clew).slice(0, 2000)}\n${JSON.stringify(answer).slice(0, 2000)}`);
		}
	}
	return clew.length;
}

// wrk takes turns through all bodies, so that no run rests on one record.
function script(name, bodies) {
	const file = join(folder, `${name.replace(/\W+/g, "-")}.lua`);
	const list = bodies.map((body) => `[==[${body}]==]`);
	writeFileSync(file, `local bodies = {${list.join(",\n")}}
local turn = 0
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
request = function()
	turn = turn % #bodies + 1
	return wrk.format(nil, nil, nil, bodies[turn])
end
done = function(summary, latency, requests)
	io.write(string.format("RESULT %.3f %.3f %.1f %d\\n", latency:percentile(50) / 1000, latency:percentile(99) / 1000,
		summary.requests / summary.duration * 1000000, summary.errors.status + summary.errors.timeout + summary.errors.read))
end
`);
	return file;
}

function load(url, file, clients) {
	const out = execFileSync("wrk", ["-t1", `-c${clients}`, `-d${seconds}s`, "--timeout", "30s", "-s", file, url], { encoding: "utf8" });
	return result(out);
}

function bare(question, list, clients) {
	const file = join(folder, "bare.json");
	writeFileSync(file, JSON.stringify({ statement: question.cypher, ids: list }));
	const [command, ...rest] = bareDriver;
	return result(execFileSync(command, [...rest, uri, passwordFile, file, clients, seconds], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

function result(out) {
	const [p50, p99, rate, errors] = out.match(/RESULT (.*)/)[1].split(" ").map(Number);
	if (errors > 0) {
		throw new Error(`${errors} errors: ${out}`);
	}
	return { p50, p99, rate };
}

const shown = ({ p50, p99, rate }) => `${p50.toFixed(2)} / ${p99.toFixed(1)} ms, ${rate.toFixed(0)}/s`;
const bodies = (query, list) => list.map((id) => JSON.stringify({ query: query.replace(/\s+/g, " "), variables: { id } }));

const prepared = [];
for (const [name, question] of Object.entries(questions)) {
	const list = await ids(question.kind);
	let size = 0;
	for (const id of list) {
		size += await compare(name, question, id);
	}
	console.log(`${name}: ${list.length} answers, ${(size / list.length).toFixed(1)} entries each on average, are the same three times`);
	prepared.push({ name, question, list, clew: script(`clew ${name}`, bodies(question.clew, list)), other: script(`other ${name}`, bodies(question.other, list)) });
}
const floor = script("floor", [JSON.stringify({ query: "{ __typename }" })]);
load(clewUrl, floor, 16);
console.log(`\n| question | clients | Clew p50 / p99, rate | (a) bare driver | (b) @neo4j/graphql | (c) floor | p50 : (a) | rate : (b) | rate : (c) |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |`);
for (const { name, question, list, clew, other } of prepared) {
	load(clewUrl, clew, 16);
	load(otherUrl, other, 16);
	for (const clients of CLIENTS) {
		const a = bare(question, list, clients);
		const b = load(otherUrl, other, clients);
		const mine = load(clewUrl, clew, clients);
		const c = load(clewUrl, floor, clients);
		console.log(`| ${name} | ${clients} | ${shown(mine)} | ${shown(a)} | ${shown(b)} | ${shown(c)} | ${(mine.p50 / a.p50).toFixed(2)} | ${(mine.rate / b.rate).toFixed(1)} | ${(mine.rate / c.rate).toFixed(2)} |`);
	}
}
await driver.close();
