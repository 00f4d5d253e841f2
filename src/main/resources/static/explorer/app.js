/**
 * Starts the explorer: the frame, and in it the view of the present address.
 */
import { html, render, useEffect, useRef, useState } from './lib.js';
import { t } from './messages.js';
import { AskError } from './graphql.js';
import { followLinks, match, useAddress } from './route.js';
import { Frame } from './parts/frame.js';
import { Guard } from './parts/guard.js';
import { Empty, Failure, Skeleton } from './parts/states.js';

const loaded = new Map();

function useView(route) {
	const [, setCount] = useState(0);
	useEffect(() => {
		if (route && !loaded.has(route)) {
			route.load().then((module) => loaded.set(route, module.default), (problem) => loaded.set(route, () => {
				// A browser remembers that a module failed, so only a new page can try again.
				const error = new AskError(navigator.onLine ? 'unreachable' : 'offline', problem.message);
				return html`<${Failure} error=${error} retry=${() => location.reload()} />`;
			})).then(() => setCount((count) => count + 1));
		}
	}, [route]);
	return route && loaded.get(route);
}

function Missing() {
	return html`<${Empty} title=${t('missing.title')} level="1">${t('missing.text')}<//>`;
}

function App() {
	const address = useAddress();
	const found = match(address);
	const View = useView(found?.route);
	const path = useRef(address.pathname);
	useEffect(() => {
		// A new page begins at its heading, for those who hear it.
		if (path.current !== address.pathname) {
			path.current = address.pathname;
			document.getElementById('main')?.focus({ preventScroll: true });
		}
	}, [address.pathname]);
	return html`<${Frame} path=${address.pathname}>
		<${Guard} address=${address.href}>${!found ? html`<${Missing} />`
			: View ? html`<${View} key=${found.route.path + JSON.stringify(found.params)} params=${found.params}
				query=${found.query} />`
				: html`<${Skeleton} lines="6" />`}<//>
	<//>`;
}

document.addEventListener('click', followLinks);
render(html`<${App} />`, document.getElementById('app'));
