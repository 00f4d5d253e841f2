// @neo4j/graphql on the same database, as its documentation sets it up: type definitions of the graph, Apollo Server.
// Usage: node server.mjs BOLT-URI PASSWORD-FILE PORT
import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const [uri, passwordFile, port] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", readFileSync(passwordFile, "utf8").trim()));

const typeDefs = `
	type Drug @node {
		id: ID!
		name: String!
		stage: String!
		approved: Boolean
		synonyms: [String!]
		targets: [Target!]! @relationship(type: "ACTS_ON", direction: OUT, properties: "ActsOn")
		evidence: [Evidence!]! @relationship(type: "OF_DRUG", direction: IN)
		uses: [Use!]! @relationship(type: "OF_DRUG", direction: IN)
		labels: [Label!]! @relationship(type: "OF_DRUG", direction: IN)
	}
	type Target @node {
		id: ID!
		name: String!
		symbol: String
		drugs: [Drug!]! @relationship(type: "ACTS_ON", direction: IN, properties: "ActsOn")
	}
	type Disease @node {
		id: ID!
		name: String!
		synonyms: [String!]
		parents: [Disease!]! @relationship(type: "SUBCLASS_OF", direction: OUT)
		children: [Disease!]! @relationship(type: "SUBCLASS_OF", direction: IN)
		targets: [Target!]! @relationship(type: "IMPLICATES", direction: OUT, properties: "Implicates")
		evidence: [Evidence!]! @relationship(type: "IN_DISEASE", direction: IN)
		uses: [Use!]! @relationship(type: "IN_DISEASE", direction: IN)
	}
	type Evidence @node {
		id: ID!
		summary: String!
		level: String
		stance: String
		drugs: [Drug!]! @relationship(type: "OF_DRUG", direction: OUT)
		study: [Study!]! @relationship(type: "REPORTS", direction: IN)
	}
	type Study @node {
		id: ID!
		title: String!
	}
	type Use @node {
		id: ID!
		effect: String!
	}
	type Label @node {
		id: ID!
		jurisdiction: String
	}
	type ActsOn @relationshipProperties {
		action: String!
		direction: String!
	}
	type Implicates @relationshipProperties {
		role: String!
		functionalEffect: String!
	}
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const { url } = await startStandaloneServer(new ApolloServer({ schema }), { listen: { port: Number(port) } });
console.log(`@neo4j/graphql at ${url}`);
