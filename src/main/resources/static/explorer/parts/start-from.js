/**
 * Where a new submission starts: a PMID, DOI, trial number or address of the paper. It is looked up in what this
 * server holds, and nowhere else.
 */
import { html, useId, useState } from '../lib.js';
import { more, t } from '../messages.js';
import { ask } from '../graphql.js';
import { identifierOf } from '../contribution.js';
import { Identifier } from './identifiers.js';
import { RecordLink } from './record.js';

await more('contribute');

const KNOWN = `query Known($ids: [ID!]!) { nodes(ids: $ids) { __typename id name ... on Study
	{ title design publication { authors etAl journal year volume issue pages } } } }`;

/** `start(study)` gets what is known of the study to begin with. */
export function StartFrom({ start }) {
	const id = useId();
	const [text, setText] = useState('');
	const [found, setFound] = useState(null);
	const look = () => {
		const curie = identifierOf(text);
		if (!curie) {
			setFound({ unread: true });
			return;
		}
		ask(KNOWN, { ids: [curie] }).then(({ data }) => data.nodes?.[0] ?? null, () => null).then((node) => {
			const study = node?.__typename === 'Study' ? node : null;
			setFound({ curie, study });
			start({ ...study ? { id: study.id } : curie.startsWith('doi:') ? { identifiers: [curie] } : { id: curie },
				...study ? { title: study.title, design: study.design, publication: study.publication ?? undefined } : {} });
		});
	};
	const pressed = (event) => {
		if (event.key === 'Enter') {
			event.preventDefault();
			look();
		}
	};
	return html`<div class="start-from"><label for=${id}>${t('start.label')}</label><p class="hint" id="${id}-hint">
		${t('start.hint')}</p>
		<div class="button-row"><input id=${id} type="text" aria-describedby="${id}-hint" value=${text}
			placeholder="PMID 23598171" onInput=${(event) => setText(event.target.value)} onKeyDown=${pressed} />
			<button type="button" disabled=${text.trim() === ''} onClick=${look}>${t('start.do')}</button></div>
		<p role="status">${found?.unread ? t('start.unread')
			: found && html`${found.study ? html`${t('start.known')} <${RecordLink} node=${found.study} />`
			: t('start.unknown')} <${Identifier} id=${found.curie} />`}</p></div>`;
}
