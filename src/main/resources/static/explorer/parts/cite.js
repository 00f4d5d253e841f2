/**
 * "Cite this": a page with the version of the data that it shows.
 */
import { html, useState } from '../lib.js';
import { t } from '../messages.js';
import { useAnswer } from '../graphql.js';
import { bibtexCitation, plainCitation, risCitation } from '../citation.js';
import { save } from './take.js';

const RELEASE = 'query Version { release { version generatedAt licence } }';

export function Cite({ title, name }) {
	const { data } = useAnswer(RELEASE);
	const [said, setSaid] = useState('');
	if (!data?.release) {
		return null;
	}
	const page = { title, address: location.href, version: data.release.version.slice(0, 24),
		date: data.release.generatedAt };
	const copy = (text) => navigator.clipboard.writeText(text).then(() => setSaid(t('take.copied')),
		() => setSaid(t('take.notCopied')));
	return html`<section class="section cite" id="cite">
		<h2>${t('cite.title')}</h2>
		<p class="cite-text" lang="en">${plainCitation(page)}</p>
		<p class="button-row no-print">
			<button type="button" onClick=${() => copy(plainCitation(page))}>${t('cite.copy')}</button>
			<button type="button" onClick=${() => copy(bibtexCitation(page))}>${t('cite.bibtex')}</button>
			<button type="button" onClick=${() => save(`${name}.ris`, 'application/x-research-info-systems', risCitation(page))}>
				${t('cite.ris')}</button>
			<span role="status" class="quiet">${said}</span>
		</p>
		<p class="hint">${t('cite.hint', { licence: data.release.licence })}</p>
	</section>`;
}
