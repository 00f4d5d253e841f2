/**
 * What changed in a record; nothing while the server keeps no history.
 */
export function History() {
	return null;
}
