/**
 * Which view stands at which path. `:id` takes the rest of the path. A view is a module whose default export is a component; it gets
 * `params` and `query` (URLSearchParams). Views are loaded when they are first looked at. The server knows the same paths.
 */
export const routes = [
	{ path: '', load: () => import('./views/ask.js') },
	{ path: 'candidates', load: () => import('./views/candidates.js') },
	{ path: 'compare', load: () => import('./views/compare.js') },
	{ path: 'thread', load: () => import('./views/thread.js') }
];
