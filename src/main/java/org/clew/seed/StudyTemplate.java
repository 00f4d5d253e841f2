package org.clew.seed;

import java.util.List;

import org.clew.seed.check.SchemaText;
import org.clew.seed.record.Kind;

/**
 * The beginning of a study's file: what must be filled in is empty, and every field says
 * what goes in, in the words of its schema.
 */
public final class StudyTemplate {

	/** A field, its value, and where the schema speaks of it, between bars. */
	private static final String FIELDS = """
			id: | <id> | id
			identifiers: | <identifiers> | identifiers
			title: | | title
			design: | | design
			publication: | | publication
			  authors: | [] | publication.authors
			  journal: | | publication.journal
			  year: | | publication.year
			uses: | | uses
			  - drugs: | [] | uses.drugs
			    diseases: | [] | uses.diseases
			    bases: | [] | uses.bases
			    effect: | | uses.effect
			    detail: | | uses.detail
			    patients: | | uses.patients
			    adverseEventStatus: | | uses.adverseEventStatus
			    passage: | | uses.passage
			statedBy: | | statedBy
			  - source: | | statedBy.source
			    statement: | | statedBy.statement
			""";

	private static final String HEAD = """
			# yaml-language-server: $schema=../schema/study.schema.json
			# Fill in what is empty, delete what the source does not say, and check the file:
			#   bin/clew seed check <file>
			# More fields, such as adverseEvents and evidence: schema/study.schema.json. What no source says stays out.
			""";

	private StudyTemplate() {
	}

	/**
	 * Starts a file.
	 * @param identifiers what the study is known by; the first becomes its own identifier
	 * @return the text of the file
	 */
	public static String of(List<String> identifiers) {
		SchemaText schema = SchemaText.of(Kind.STUDY);
		StringBuilder text = new StringBuilder(HEAD);
		FIELDS.lines().forEach((line) -> {
			String[] parts = line.split("\\|", -1);
			String value = parts[1].strip()
				.replace("<id>", identifiers.isEmpty() ? "" : identifiers.getFirst())
				.replace("<identifiers>",
						(identifiers.size() > 1) ? identifiers.subList(1, identifiers.size()).toString() : "");
			if (parts[0].startsWith("identifiers") && value.isEmpty()) {
				return;
			}
			String indent = parts[0]
				.substring(0, parts[0].length() - parts[0].stripLeading().replaceFirst("^- ", "").length())
				.replace('-', ' ');
			schema.explained(parts[2].strip())
				.forEach((words) -> text.append(indent).append("# ").append(words).append('\n'));
			text.append((parts[0].stripTrailing() + " " + value).stripTrailing()).append('\n');
		});
		return text.toString();
	}

}
