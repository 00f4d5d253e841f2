package org.clew.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clew.contribution.SubmissionState.Step;
import org.clew.graph.WriteTransaction;
import org.clew.history.Action;
import org.clew.history.Entry;
import org.clew.history.Recording;
import org.clew.study.Retraction;

/** Takes back what a study says, with all that was published of it. */
final class Retracting {

	private static final String RETRACT = """
			MATCH (study:Study {id: $study})
			MERGE (retraction:Entity {id: $study + '/retraction'})
			ON CREATE SET retraction:Retraction, retraction.name = 'Retraction of ' + study.name, retraction.reason = $reason,
			  retraction.date = $date, retraction.by = $by
			MERGE (study)-[:RETRACTED_AS]->(retraction)
			RETURN retraction.reason AS reason, retraction.date AS date
			""";

	/** The lock makes an import that is about to change it wait. */
	private static final String VERSION = """
			MATCH (n:Study {id: $study})
			SET n.locked = true
			REMOVE n.locked
			RETURN <version> AS version
			""".replace("<version>", SubmissionFields.VERSION);

	private static final String PARTS = """
			MATCH (:Study {id: $study})-[:REPORTS]->(n)
			RETURN n.id AS id
			""";

	private static final String PUBLISHED = """
			MATCH (s:Submission {studyId: $study, state: 'PUBLISHED'})
			RETURN properties(s) AS submission
			""";

	private Retracting() {
	}

	/**
	 * Retracts a study: it stays, says so, and supports nothing any more.
	 * @param submissions keeps what it came from
	 * @param version the version of its record that was read
	 * @param reason why
	 */
	static Retraction retract(Submissions submissions, String study, int version, String reason) {
		WriteTransaction transaction = submissions.transaction();
		int now = transaction.runOne(VERSION, Map.of("study", study), (row) -> row.number("version")).orElseThrow();
		Submission.same("version", "The record of the study", now, version);
		List<String> parts = new ArrayList<>(transaction.run(PARTS, Map.of("study", study), (row) -> row.text("id")));
		parts.addFirst(study);
		Recording recording = Recording.by(submissions.caller(), transaction.context());
		recording.before(parts);
		Retraction retraction = transaction.runOne(RETRACT, Map.of("study", study, "reason", reason, "date",
				Submissions.now().substring(0, 10), "by", submissions.caller()), Retraction::from)
			.orElseThrow();
		parts.forEach((id) -> recording.add(Entry.of(Action.RETRACTED, id).why(reason)));
		recording.write();
		transaction.run(PUBLISHED, Map.of("study", study), (row) -> Submission.from(row.row("submission")))
			.forEach((from) -> submissions.save(from.in(Submissions.after(from, Step.RETRACT)), Action.RETRACTED,
					reason));
		return retraction;
	}

}
