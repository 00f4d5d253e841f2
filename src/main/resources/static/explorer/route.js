/**
 * Addresses: which view stands where, and how to get from one to another. The address holds the whole question, so it
 * can be shared.
 */
import { useEffect, useState } from './lib.js';
import { routes } from './routes.js';

const base = new URL(document.baseURI).pathname;

const listeners = new Set();

/** The address of a path and its parameters; empty ones are left out, and lists repeat. */
export function href(path, query = {}) {
	const search = new URLSearchParams();
	for (const [name, value] of Object.entries(query)) {
		for (const one of [value].flat()) {
			if (one !== undefined && one !== null && one !== '') {
				search.append(name, one);
			}
		}
	}
	const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
	return base + path.replace(/^\//, '') + (text ? `?${text}` : '');
}

/** The address of a record's page: `to('drug', 'CHEMBL.COMPOUND:CHEMBL941')`. */
export function to(kind, id, query) {
	return href(`${kind}/${encodeURIComponent(id).replaceAll('%3A', ':').replaceAll('%2F', '/')}`, query);
}

const PAGES = {
	Drug: 'drug', Target: 'target', Disease: 'disease', Study: 'study', AccessProgramme: 'programme',
		Organization: 'organization'
};

/** The address of the page of a node with `__typename` and `id`; null for those that have none. */
export function pageOf(node) {
	return PAGES[node.__typename] ? to(PAGES[node.__typename], node.id) : null;
}

/** The view at an address: { view, params, query }; undefined where there is none. */
export function match(url) {
	const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : null;
	for (const route of path === null ? [] : routes) {
		const [head, parameter] = route.path.split(':');
		if (parameter ? path.startsWith(head) && path.length > head.length : path === head || path === `${head}/`) {
			const params = parameter ? { [parameter]: decode(path.slice(head.length)) } : {};
			return { route, params, query: url.searchParams };
		}
	}
	return undefined;
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

/** Goes to an address: { replace: true } without a step for Back, { keep: true } without scrolling up. */
export function navigate(address, { replace = false, keep = false } = {}) {
	if (replace) {
		history.replaceState(null, '', address);
	}
	else {
		history.pushState(null, '', address);
	}
	listeners.forEach((listener) => listener());
	if (!keep) {
		scrollTo(0, 0);
	}
}

/** The present address, as a URL; changes with it. */
export function useAddress() {
	const [address, setAddress] = useState(location.href);
	useEffect(() => {
		const changed = () => setAddress(location.href);
		listeners.add(changed);
		addEventListener('popstate', changed);
		return () => {
			listeners.delete(changed);
			removeEventListener('popstate', changed);
		};
	}, []);
	return new URL(address);
}

/** Follows links to views without loading the page anew. */
export function followLinks(event) {
	const link = event.target.closest?.('a[href]');
	if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
		|| event.altKey
			|| link.target || link.hasAttribute('download') || link.origin !== location.origin || !match(new URL(link.href))) {
		return;
	}
	event.preventDefault();
	navigate(link.href);
}

/** Names the page, in the window's title and in bookmarks. */
export function useTitle(title) {
	useEffect(() => {
		document.title = title ? `${title} · Clew` : 'Clew';
	}, [title]);
}
