// The questions, each put to Clew, to @neo4j/graphql and to the bare driver, and what each answer comes down to: a sorted list of
// texts that must be the same three times.

import { readFileSync } from "node:fs";

const one = (answer) => Object.values(answer)[0];
const nodes = (connection) => connection.edges.map((edge) => edge.node);
const sorted = (list) => [...list].sort();
const read = (name) => readFileSync(new URL(`${name}.graphql`, import.meta.url), "utf8");

// Of the probe, which is the same in graphs of every size, and in which no list is longer than a page of a hundred: beyond that the
// three would be asked for different things.
const IDS = {
	disease: `MATCH (d:Disease) WHERE d.id STARTS WITH 'clew:generated/probe/' AND EXISTS { (d)<-[:IN_DISEASE]-(:Evidence) } RETURN d.id ORDER BY d.id`,
	drug: `MATCH (d:Drug) WHERE d.id STARTS WITH 'clew:generated/probe/' RETURN d.id ORDER BY d.id`,
};

export async function ids(driver, kind) {
	const { records } = await driver.executeQuery(IDS[kind]);
	return records.map((record) => record.get(0));
}

// Texts in a row of Cypher come in the order of its columns.
export const questions = {
	"disease → targets → drugs": {
		kind: "disease",
		clew: read("targets-and-drugs"),
		fromClew: (answer) => nodes(one(answer).implications).flatMap(({ role, target }) =>
			nodes(target.mechanisms).map(({ action, drug }) => [role, target.id, action, drug.id, drug.stage].join(" "))),
		other: `query($id: ID!) { diseases(where: { id: { eq: $id } }) { id targetsConnection { edges { properties { role } node { id
			drugsConnection { edges { properties { action } node { id stage } } } } } } } }`,
		fromOther: (answer) => one(answer)[0].targetsConnection.edges.flatMap((implicated) =>
			implicated.node.drugsConnection.edges.map(({ properties, node }) =>
				[implicated.properties.role, implicated.node.id, properties.action, node.id, node.stage].join(" "))),
		cypher: `MATCH (:Disease {id: $id})-[i:IMPLICATES]->(t:Target)<-[a:ACTS_ON]-(d:Drug)
			RETURN i.role, t.id, a.action, d.id, d.stage`,
		fromCypher: (rows) => rows.map((row) => row.join(" ")),
	},
	"drug page": {
		kind: "drug",
		clew: read("drug-page"),
		fromClew: (answer) => drug(one(answer), nodes(one(answer).mechanisms).map((it) => ({ ...it, ...it.target })),
			nodes(one(answer).uses), nodes(one(answer).evidence), nodes(one(answer).labels)),
		other: `query($id: ID!) { drugs(where: { id: { eq: $id } }) { id name stage approved synonyms
			targetsConnection { edges { properties { action direction } node { id symbol } } }
			uses { id effect } evidence { id level stance } labels { id jurisdiction } } }`,
		fromOther: (answer) => drug(one(answer)[0],
			one(answer)[0].targetsConnection.edges.map(({ properties, node }) => ({ ...properties, ...node })),
			one(answer)[0].uses, one(answer)[0].evidence, one(answer)[0].labels),
		cypher: `MATCH (d:Drug {id: $id})
			RETURN d {.id, .name, .stage, .approved, .synonyms},
				[(d)-[r:ACTS_ON]->(t:Target) | {action: r.action, direction: r.direction, id: t.id, symbol: t.symbol}],
				[(d)<-[:OF_DRUG]-(u:Use) | u {.id, .effect}],
				[(d)<-[:OF_DRUG]-(e:Evidence) | e {.id, .level, .stance}],
				[(d)<-[:OF_DRUG]-(l:Label) | l {.id, .jurisdiction}]`,
		fromCypher: ([row]) => drug(...row),
	},
	"disease page": {
		kind: "disease",
		clew: read("disease-page"),
		fromClew: (answer) => disease(one(answer), nodes(one(answer).children),
			nodes(one(answer).implications).map((it) => ({ ...it, ...it.target })), nodes(one(answer).uses), nodes(one(answer).evidence)),
		other: `query($id: ID!) { diseases(where: { id: { eq: $id } }) { id name synonyms parents { id name } children { id name }
			targetsConnection { edges { properties { role functionalEffect } node { id symbol } } } uses { id effect } evidence { id level } } }`,
		fromOther: (answer) => disease(one(answer)[0], one(answer)[0].children,
			one(answer)[0].targetsConnection.edges.map(({ properties, node }) => ({ ...properties, ...node })), one(answer)[0].uses,
			one(answer)[0].evidence),
		cypher: `MATCH (d:Disease {id: $id})
			RETURN d {.id, .name, .synonyms, parents: [(d)-[:SUBCLASS_OF]->(p:Disease) | p {.id, .name}]},
				[(d)<-[:SUBCLASS_OF]-(c:Disease) | c {.id, .name}],
				[(d)-[r:IMPLICATES]->(t:Target) | {role: r.role, functionalEffect: r.functionalEffect, id: t.id, symbol: t.symbol}],
				[(d)<-[:IN_DISEASE]-(u:Use) | u {.id, .effect}],
				[(d)<-[:IN_DISEASE]-(e:Evidence) | e {.id, .level}]`,
		fromCypher: ([row]) => disease(...row),
	},
	"evidence, three levels": {
		kind: "disease",
		clew: read("evidence"),
		fromClew: (answer) => evidence(nodes(one(answer).evidence), (it) => [it.study], (it) =>
			nodes(it.mechanisms).map(({ action, target }) => [action, target.id, target.symbol].join(" "))),
		other: `query($id: ID!) { diseases(where: { id: { eq: $id } }) { id evidence { id summary level stance study { id title }
			drugs { id name targetsConnection { edges { properties { action } node { id symbol } } } } } } }`,
		fromOther: (answer) => evidence(one(answer)[0].evidence, (it) => it.study, (it) =>
			it.targetsConnection.edges.map(({ properties, node }) => [properties.action, node.id, node.symbol].join(" "))),
		cypher: `MATCH (:Disease {id: $id})<-[:IN_DISEASE]-(e:Evidence)
			RETURN e {.id, .summary, .level, .stance, study: [(e)<-[:REPORTS]-(s:Study) | s {.id, .title}],
				drugs: [(e)-[:OF_DRUG]->(d:Drug) | d {.id, .name, targets: [(d)-[r:ACTS_ON]->(t:Target) | r.action + ' ' + t.id + ' ' + t.symbol]}]}`,
		fromCypher: (rows) => evidence(rows.map((row) => row[0]), (it) => it.study, (it) => it.targets),
	},
};

function drug(it, targets, uses, evidence, labels) {
	return [
		[it.id, it.name, it.stage, it.approved, sorted(it.synonyms)].join(" "),
		...targets.map((target) => [target.action, target.direction, target.id, target.symbol].join(" ")),
		...uses.map((use) => [use.id, use.effect].join(" ")),
		...evidence.map((item) => [item.id, item.level, item.stance].join(" ")),
		...labels.map((label) => [label.id, label.jurisdiction].join(" ")),
	];
}

function disease(it, children, targets, uses, evidence) {
	return [
		[it.id, it.name, sorted(it.synonyms)].join(" "),
		...it.parents.map((parent) => ["parent", parent.id, parent.name].join(" ")),
		...children.map((child) => ["child", child.id, child.name].join(" ")),
		...targets.map((target) => [target.role, target.functionalEffect, target.id, target.symbol].join(" ")),
		...uses.map((use) => [use.id, use.effect].join(" ")),
		...evidence.map((item) => [item.id, item.level].join(" ")),
	];
}

function evidence(items, study, targets) {
	return items.flatMap((item) => item.drugs.map((it) =>
		[item.id, item.summary, item.level, item.stance, ...study(item).map((by) => `${by.id} ${by.title}`), it.id, it.name,
			...sorted(targets(it))].join(" ")));
}
