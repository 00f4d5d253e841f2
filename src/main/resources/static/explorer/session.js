/**
 * Who is signed in: authorization code with PKCE at the issuer that the page names. The token stays in this tab, is
 * sent in a header only, and is in no address and no cookie.
 */
import { useEffect, useState } from './lib.js';

const TOKEN = 'clew.session';

const PENDING = 'clew.sign-in';

const OWN = 'clew.';

/** @type {HTMLMetaElement | null} */
const named = document.querySelector('meta[name="sign-in"]');

const base = new URL('.', document.baseURI);

const listeners = new Set();

/** Whether this server says where to sign in. */
export const canSignIn = Boolean(named?.content);

/** Why nobody could be signed in, as `reason`: `unreachable`, `refused`, `insecure`, `stale`. */
export class SignInError extends Error {
	constructor(reason, message = reason) {
		super(message);
		this.reason = reason;
	}
}

function stored(key) {
	try {
		return JSON.parse(sessionStorage.getItem(key));
	}
	catch {
		return null;
	}
}

function store(key, value) {
	try {
		sessionStorage.setItem(key, JSON.stringify(value));
	}
	catch {
		// A browser that keeps nothing asks again after each load.
	}
}

let current = stored(TOKEN);

let ended = '';

function tell() {
	listeners.forEach((listener) => listener());
}

/** The token to send; null for whoever is not signed in. */
export function token() {
	if (current && current.until <= Date.now()) {
		endSession('expired');
	}
	return current?.token ?? null;
}

/** Forgets the token, and what was entered under it. `why`: `signedOut`, or `expired`, which keeps what was entered. */
export function endSession(why = 'signedOut') {
	current = null;
	ended = why;
	Object.keys(sessionStorage).filter((key) => key === TOKEN || (why === 'signedOut' && key.startsWith(OWN)))
		.forEach((key) => sessionStorage.removeItem(key));
	tell();
}

/** `{ token, ended }` of this tab; changes with it. */
export function useSession() {
	const [, setCount] = useState(0);
	useEffect(() => {
		const changed = () => setCount((count) => count + 1);
		listeners.add(changed);
		return () => listeners.delete(changed);
	}, []);
	return { token: current?.token ?? null, ended };
}

async function endpoints() {
	const issuer = named.content === '/' ? base.href : named.content;
	let response;
	try {
		response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { credentials: 'omit' });
	}
	catch (problem) {
		throw new SignInError('unreachable', problem.message);
	}
	const found = response.ok ? await response.json().catch(() => null) : null;
	if (!found?.authorization_endpoint || !found.token_endpoint) {
		throw new SignInError('unreachable', `HTTP ${response.status}`);
	}
	if (named.content !== '/' && found.issuer !== named.content) {
		throw new SignInError('refused', `The issuer calls itself ${found.issuer}`);
	}
	return named.content === '/' ? { ...found, ...here(found) } : found;
}

/** An issuer that is served here may know this host by another of its names. */
function here({ authorization_endpoint: authorization, token_endpoint: code }) {
	const moved = (address) => {
		const { pathname, search } = new URL(address);
		return new URL(pathname + search, base).href;
	};
	return { authorization_endpoint: moved(authorization), token_endpoint: moved(code) };
}

function base64url(bytes) {
	return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function random() {
	return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function returnAddress() {
	return new URL('signed-in', base).href;
}

/** Leaves for the issuer; comes back to the present address. */
export async function signIn() {
	if (!crypto.subtle) {
		throw new SignInError('insecure');
	}
	const { authorization_endpoint: authorization } = await endpoints();
	const [verifier, state] = [random(), random()];
	const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
	store(PENDING, { verifier, state, back: location.pathname + location.search });
	const address = new URL(authorization);
	const asked = { response_type: 'code', client_id: named.dataset.client, redirect_uri: returnAddress(),
		scope: named.dataset.scope, state,
		code_challenge: challenge, code_challenge_method: 'S256', ...(ended === 'signedOut' ? { prompt: 'login' } : {}) };
	Object.entries(asked).forEach(([name, value]) => address.searchParams.set(name, value));
	location.assign(address);
}

/** Comes back from the issuer, with the parameters of its answer; gives the address where the user left. */
export async function comeBack(answer) {
	const pending = stored(PENDING);
	sessionStorage.removeItem(PENDING);
	if (!pending || answer.get('state') !== pending.state) {
		throw new SignInError('stale');
	}
	if (!answer.get('code')) {
		throw new SignInError('refused', answer.get('error_description') ?? answer.get('error') ?? '');
	}
	const { token_endpoint: address } = await endpoints();
	let response;
	try {
		response = await fetch(address, { method: 'POST', credentials: 'omit',
			body: new URLSearchParams({ grant_type: 'authorization_code',
			client_id: named.dataset.client, code: answer.get('code'), redirect_uri: returnAddress(),
				code_verifier: pending.verifier }) });
	}
	catch (problem) {
		throw new SignInError('unreachable', problem.message);
	}
	const given = await response.json().catch(() => ({}));
	if (!response.ok || !given.access_token) {
		throw new SignInError('refused', given.error_description ?? given.error ?? `HTTP ${response.status}`);
	}
	current = { token: given.access_token, until: Date.now() + (given.expires_in ?? 300) * 1000 };
	ended = '';
	store(TOKEN, current);
	tell();
	return pending.back;
}
