/**
 * Which view stands at which path. `:id` takes the rest of the path. A view is a module whose default export is a
 * component; it gets `params` and `query` (URLSearchParams). Views are loaded when they are first looked at. The
 * server knows the same paths.
 */
export const routes = [
	{ path: '', load: () => import('./views/ask.js') },
	{ path: 'candidates', load: () => import('./views/candidates.js') },
	{ path: 'compare', load: () => import('./views/compare.js') },
	{ path: 'thread', load: () => import('./views/thread.js') },
	{ path: 'drug/:id', load: () => import('./views/drug.js') },
	{ path: 'target/:id', load: () => import('./views/target.js') },
	{ path: 'disease/:id', load: () => import('./views/disease.js') },
	{ path: 'study/:id', load: () => import('./views/study.js') },
	{ path: 'programme/:id', load: () => import('./views/programme.js') },
	{ path: 'organization/:id', load: () => import('./views/organization.js') },
	{ path: 'paper', load: () => import('./views/paper.js') },
	{ path: 'paper/:table', load: () => import('./views/paper.js') },
	{ path: 'ask-for/:id', load: () => import('./views/ask-for.js') },
	{ path: 'dossier/:id', load: () => import('./views/dossier.js') },
	{ path: 'for-parents/:id', load: () => import('./views/for-parents.js') },
	{ path: 'intended-use', load: () => import('./views/intended-use.js') },
	{ path: 'contribute', load: () => import('./views/contribute.js') },
	{ path: 'contribute/new', load: () => import('./views/study-form.js') },
	{ path: 'contribute/edit/:id', load: () => import('./views/study-form.js') },
	{ path: 'contribute/:id', load: () => import('./views/submission.js') },
	{ path: 'signed-in', load: () => import('./views/signed-in.js') }
];
