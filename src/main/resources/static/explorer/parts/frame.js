/**
 * What stands around every view: name, search, navigation above; the notice and what the server holds below.
 */
import { html, useNarrow, useState } from '../lib.js';
import { language, languages, speak, t } from '../messages.js';
import { href, navigate, pageOf } from '../route.js';
import { useAnswer } from '../graphql.js';
import { canSignIn } from '../session.js';
import { RecordBox } from './combobox.js';
import { Offline } from './states.js';

const RELEASE =
	'query Release { release { version licence notice knowledge { newest { name date } oldest { name date } warning } } }';

const PLACES = [['', 'nav.ask'], ['paper', 'nav.paper'], ...(canSignIn ? [['contribute', 'nav.contribute']] : [])];

function Navigation({ path }) {
	return html`<nav aria-label=${t('nav.label')}><ul role="list">
		${PLACES.map(([place, key]) => html`<li><a href=${href(place)} aria-current=${path === href(place) ? 'page' : null}>
			${t(key)}</a></li>`)}
		<li class="wide-only"><a href=${new URL('graphiql', document.baseURI).pathname} target="_blank" rel="noopener">
			GraphiQL</a></li>
	</ul></nav>`;
}

function Languages() {
	return html`<label class="languages"><span class="heard">${t('frame.language')}</span>
		<select onChange=${(event) => speak(event.target.value)}>
			${languages.map(({ tag, name }) => html`<option value=${tag} lang=${tag} selected=${tag === language}>
				${name}</option>`)}
		</select>
	</label>`;
}

/** How old the sources are, and which are older than this server's limit. */
function Age({ knowledge: { newest, oldest, warning } }) {
	return html`<div class="knowledge-age">
		${newest && html`<p>${t('frame.sources', { oldest: oldest.date, newest: newest.date })}</p>`}
		${warning && html`<p><strong>${t('frame.old')}</strong> <span lang="en">${warning}</span></p>`}</div>`;
}

function Notice() {
	const { data } = useAnswer(RELEASE);
	return html`<footer class="footer">
		<p class="notice"><strong>${t('frame.notice')}</strong> ${t('frame.noticeMore')} <a href=${href('intended-use')}>
			${t('nav.intendedUse')}</a>${!canSignIn && html` · <a href=${href('contribute')}>${t('nav.addStudy')}</a>`}</p>
		${data?.release && html`<${Age} knowledge=${data.release.knowledge} />`}
		<div class="footer-row">
			<p>${data?.release
				&& html`${t('frame.version', { version: data.release.version.slice(0, 24) })} · ${data.release.licence}`}</p>
			<${Languages} />
		</div>
	</footer>`;
}

export function Frame({ path, children }) {
	const [cleared, setCleared] = useState(0);
	const narrow = useNarrow();
	const skip = (event) => {
		event.preventDefault();
		document.getElementById('main').focus();
	};
	const go = (result) => {
		setCleared(cleared + 1);
		navigate(pageOf(result.node) ?? href('', { }));
	};
	return html`
		<a class="skip" href="#main" onClick=${skip}>${t('frame.skip')}</a>
		<header class="header">
			<a class="brand" href=${href('')}><img src="explorer/icon.svg" alt="" width="26" height="26" />Clew</a>
			<${Navigation} path=${path} />
			<div class="header-search" role="search">
				<${RecordBox} key=${cleared} label=${t('frame.search')} hideLabel placeholder=${t(narrow ? 'frame.find'
					: 'frame.search')} types=${['DRUG', 'TARGET', 'DISEASE', 'STUDY', 'ACCESS_PROGRAMME',
					'ORGANIZATION']} onChoose=${go} />
			</div>
		</header>
		<${Offline} />
		<main id="main" tabindex="-1">${children}</main>
		<${Notice} />`;
}
