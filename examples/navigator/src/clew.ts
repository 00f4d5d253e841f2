/**
 * Asks Clew, and counts what came over the wire.
 */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';

export const server = new URL(process.env.CLEW ?? 'http://localhost:8080');

export interface Answer<T> {
	data: T;
	/** Of the body, as it was sent. */
	bytes: number;
}

const documents = new Map<string, string>();

function operation(name: string): string {
	if (!documents.has(name)) {
		documents.set(name, readFileSync(new URL(`../src/operations/${name}.graphql`, import.meta.url), 'utf8'));
	}
	return documents.get(name)!;
}

/** Sends an operation of `src/operations`; an error of the answer is thrown. */
export function ask<T, V>(name: string, variables: V): Promise<Answer<T>> {
	return query(operation(name), variables as object);
}

/** Sends any document. */
export function query<T>(document: string, variables: object = {}): Promise<Answer<T>> {
	const body = JSON.stringify({ query: document, variables });
	return new Promise((resolve, reject) => {
		const sent = request(new URL('/graphql', server), {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', 'Accept-Encoding': 'gzip', 'Content-Length': Buffer.byteLength(body) }
		}, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				try {
					const all = Buffer.concat(parts);
					const text = response.headers['content-encoding'] === 'gzip' ? gunzipSync(all) : all;
					const answer = JSON.parse(text.toString()) as { data: T | null; errors?: { message: string }[] };
					if (answer.errors || answer.data === null) {
						throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.statusCode}`);
					}
					resolve({ data: answer.data, bytes: all.length });
				}
				catch (problem) {
					reject(problem);
				}
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
