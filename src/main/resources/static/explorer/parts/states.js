/**
 * What people see when there is no answer, not yet, or not all of it.
 */
import { html, useEffect, useState } from '../lib.js';
import { t } from '../messages.js';

/** The shape of what is coming; after a while it says that it takes long. */
export function Skeleton({ lines = 4, slow, label }) {
	return html`<div class="skeleton" role="status" aria-live="polite" aria-busy="true">
		<span class=${slow ? 'skeleton-slow' : 'heard'}>${slow ? t('state.slow') : label ?? t('state.loading')}</span>
		${Array.from({ length: Number(lines) }, (_, line) => html`<div class="skeleton-line skeleton-${line % 4}"
			aria-hidden="true"></div>`)}
	</div>`;
}

/** Nothing is there: why, and what to try. */
export function Empty({ title, children, level = '2' }) {
	return html`<section class="notice-box empty" role="status">
		${level === '1' ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`}
		<div>${children}</div>
	</section>`;
}

/** A thin line while a changed question loads and the former answer is still shown. */
export function Busy({ on, slow }) {
	return html`<div class="busy" role="status" aria-live="polite" aria-busy=${on ? "true" : "false"}>
		${on && html`<span class="busy-line"></span><span class=${slow ? 'busy-text' : 'heard'}>${slow ? t('state.slow')
		: t('state.loading')}</span>`}</div>`;
}

/** What went wrong, in words that say what to do, with the server's id for it; `children` are more ways on. */
export function Failure({ error, retry, level = '2', children }) {
	const kind = error.kind ?? 'failed';
	const refused = kind === 'refused';
	return html`<section class="notice-box failure" role="alert">
		${level === '1' ? html`<h1>${t(`error.${kind}.title`)}</h1>` : html`<h2>${t(`error.${kind}.title`)}</h2>`}
		<p>${t(`error.${kind}.text`, { seconds: error.retryAfter ?? 60 })}</p>
		${(refused || kind === 'broken') && html`<p lang="en" class="said">${error.message}</p>`}
		${error.near?.length > 0
			&& html`<p>${t('error.near')} ${error.near.map((near) => html`<code>${near.id}</code> ${near.name} `)}</p>`}
		${error.id && html`<p>${t('error.id')} <code class="error-id">${error.id}</code></p>`}
		${((retry && !refused) || children)
			&& html`<p class="button-row">${retry && !refused && html`<button type="button" onClick=${retry}>
			${t('error.retry')}</button>`}${children}</p>`}
	</section>`;
}

/** Parts of an answer failed; the rest is shown. */
export function Partial({ errors }) {
	return errors.length > 0 && html`<section class="notice-box partial" role="status">
		<h2>${t('state.partial', { count: errors.length })}</h2>
		<ul>${errors.map((error) => html`<li><span lang="en">${error.message}</span>
			${error.path && html` (<code>${error.path.join('.')}</code>)`}</li>`)}</ul>
	</section>`;
}

/** Says plainly that there may be more than is shown. */
export function Truncated({ children }) {
	return html`<p class="notice-box truncated" role="status"><strong>${t('state.truncated')}</strong> ${children}</p>`;
}

/** A line on top of every page while the browser has no network. */
export function Offline() {
	const [offline, setOffline] = useState(!navigator.onLine);
	useEffect(() => {
		const changed = () => setOffline(!navigator.onLine);
		addEventListener('online', changed);
		addEventListener('offline', changed);
		return () => {
			removeEventListener('online', changed);
			removeEventListener('offline', changed);
		};
	}, []);
	return html`<div role="status">${offline && html`<p class="offline">${t('state.offline')}</p>`}</div>`;
}

/**
 * The view of an answer of `useAnswer`: skeleton, failure, or what `children` makes of the data, with what is missing
 * said. `page`: it is the whole page.
 */
export function Answered({ answer, lines, page, children }) {
	if (answer.error) {
		return html`<${Failure} error=${answer.error} retry=${answer.retry} level=${page ? '1' : '2'} />`;
	}
	if (!answer.data) {
		return html`<${Skeleton} lines=${lines} slow=${answer.slow} />`;
	}
	return html`<${Busy} on=${answer.loading} slow=${answer.slow} /><${Partial} errors=${answer.errors} />
		${children(answer.data)}`;
}
