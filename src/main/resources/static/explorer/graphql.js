/**
 * Asks the GraphQL API. What goes wrong is an AskError that says what a person can do about it.
 */
import { useEffect, useRef, useState } from './lib.js';
import { endSession, token } from './session.js';

const ENDPOINT = new URL('graphql', document.baseURI);

const KEPT = 40;

/** How often a server is asked again that is busy, and how many seconds it may want to wait. */
const AGAIN = 2;

const MOMENT = 3;

const kept = new Map();

/**
 * What went wrong. `kind`: `offline` (no network), `unreachable` (the server does not answer), `refused` (the
 * question is wrong: `field`, `value`, `accepted`, `near`), `limited` (too many questions; `retryAfter` in seconds),
 * `unauthorized`, `failed` (the server's fault, with `id` for its log), `timeout` (ask for less).
 */
export class AskError extends Error {
	constructor(kind, message, details = {}) {
		super(message);
		this.kind = kind;
		Object.assign(this, details);
	}
}

/**
 * Asks once. Answers `{ data, errors }`: errors is empty, or names the parts of the data that are missing. Throws an
 * AskError where there is no data at all; a server that is busy for a moment is asked again. `signed`: as whoever is
 * signed in.
 * @param {string} query
 * @param {object} variables
 * @param {{ signal?: AbortSignal, signed?: boolean }} options
 * @returns {Promise<{ data: any, errors: AskError[] }>}
 */
export async function ask(query, variables = {}, { signal, signed } = {}) {
	const bearer = signed ? token() : null;
	/** @type {RequestInit} */
	const request = {
		method: 'POST', signal, credentials: 'same-origin',
		headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json',
			...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) },
		body: JSON.stringify({ query, variables })
	};
	let response;
	try {
		response = await fetch(ENDPOINT, request);
		for (let again = 0; again < AGAIN && isBusy(response); again++) {
			// Not all at the same moment, or they would be too many once more.
			await new Promise((done) => setTimeout(done, 1000 * waitOf(response) + 500 * Math.random()));
			response = await fetch(ENDPOINT, request);
		}
	}
	catch (problem) {
		if (problem.name === 'AbortError') {
			throw problem;
		}
		throw new AskError(navigator.onLine ? 'unreachable' : 'offline', problem.message);
	}
	if (bearer && response.status === 401) {
		endSession('expired');
	}
	const answer = await response.json().catch(() => null);
	const errors = (answer?.errors ?? []).map(errorOf);
	const data = answer?.data;
	if (data && Object.values(data).some((value) => value !== null)) {
		return { data, errors };
	}
	if (errors.length > 0) {
		throw errors[0];
	}
	if (data) {
		return { data, errors };
	}
	throw ofStatus(response, answer);
}

function waitOf(response) {
	return Number(response.headers.get('Retry-After')) || undefined;
}

/** Whether the server refused before it did anything, and says that it will not in a moment. */
function isBusy(response) {
	return response.status === 503 && waitOf(response) <= MOMENT;
}

function ofStatus(response, answer) {
	const details = { status: response.status, retryAfter: waitOf(response),
		id: answer?.id ?? response.headers.get('X-Request-Id') ?? undefined };
	const message = answer?.detail ?? answer?.title ?? `HTTP ${response.status}`;
	const kinds = { 401: 'unauthorized', 403: 'unauthorized', 413: 'refused', 429: 'limited', 502: 'unreachable',
		503: 'unreachable', 504: 'timeout' };
	return new AskError(kinds[response.status] ?? 'failed', message, details);
}

const KINDS = { TIMEOUT: 'timeout', RATE_LIMITED: 'limited', OVERLOADED: 'limited', UNAUTHORIZED: 'unauthorized',
	FORBIDDEN: 'unauthorized', UNAUTHENTICATED: 'unauthorized' };

/**
 * What one error of an answer means.
 * @param {{ message: string, path?: (string | number)[], extensions?: Record<string, any> }} error
 * @returns {AskError}
 */
function errorOf({ message, path, extensions = {} }) {
	const id = extensions.id ?? /INTERNAL_ERROR for (\S+)/.exec(message)?.[1];
	const kind = KINDS[extensions.code] ?? KINDS[extensions.classification] ?? (id ? 'failed'
			: ['BAD_REQUEST', 'NOT_FOUND', 'ValidationError', 'InvalidSyntax'].includes(extensions.classification) ? 'refused'
				: 'failed');
	return new AskError(kind, message, { path, id, code: extensions.code ?? extensions.classification,
		field: extensions.field,
		value: extensions.value, accepted: extensions.accepted, near: extensions.near ?? [] });
}

/**
 * The answer to a question, in a component: `{ data, errors, error, loading, slow, retry }`. `query` null asks
 * nothing. While a changed question loads, the former answer stays, and `loading` says so. Answers are kept a while,
 * so that Back shows them at once; those to somebody who is `signed` in are not.
 */
export function useAnswer(query, variables = {}, { signed = false } = {}) {
	const key = query === null ? null : JSON.stringify([query, variables]);
	const [state, setState] = useState({ key: null });
	const [attempt, setAttempt] = useState(0);
	const [slow, setSlow] = useState(false);
	const asked = useRef(attempt);
	useEffect(() => {
		if (key === null) {
			return undefined;
		}
		if (asked.current !== attempt) {
			asked.current = attempt;
			kept.delete(key);
		}
		const abort = new AbortController();
		const timer = setTimeout(() => setSlow(true), 1500);
		const done = (result) => {
			clearTimeout(timer);
			setSlow(false);
			setState({ key, ...result });
		};
		if (kept.has(key)) {
			done(kept.get(key));
		}
		else {
			ask(query, variables, { signal: abort.signal, signed }).then((answer) => {
				if (!signed) {
					keep(key, answer);
				}
				done(answer);
			}).catch((error) => error.name === 'AbortError' || done({ error }));
		}
		return () => {
			clearTimeout(timer);
			setSlow(false);
			abort.abort();
		};
	}, [key, attempt]);
	const fresh = kept.has(key) && state.key !== key ? { key, ...kept.get(key) } : state;
	return { data: fresh.data, errors: fresh.errors ?? [], error: fresh.key === key ? fresh.error : undefined,
		loading: key !== null && fresh.key !== key, slow,
			retry: () => { setState({ key: null }); setAttempt(attempt + 1); } };
}

function keep(key, answer) {
	if (answer.errors.length === 0) {
		kept.set(key, answer);
		if (kept.size > KEPT) {
			kept.delete(kept.keys().next().value);
		}
	}
}

/** Forgets what was answered, after something was changed. */
export function forgetAnswers() {
	kept.clear();
}
