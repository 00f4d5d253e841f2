package org.clew.seed.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;

/**
 * Authors are written with the family name first, and an ORCID iD has the check digit of
 * ISO 7064, 11-2.
 */
final class People implements Check {

	private static final Pattern INITIALS_FIRST = Pattern.compile("\\p{Lu}{1,3}\\.?(\\p{Lu}\\.)*[ -].*\\p{Ll}{2,}");

	private static final Pattern ORCID = Pattern.compile("([0-9]{4}-){3}[0-9]{3}[0-9X]");

	@Override
	public Stream<Finding> findings(Records records) {
		List<Field> studies = records.of(Kind.STUDY).stream().map((study) -> study.root()).toList();
		Stream<Finding> authors = studies.stream()
			.flatMap((study) -> study.at("publication").at("authors").items().stream())
			.filter((author) -> INITIALS_FIRST.matcher(author.text("")).matches())
			.map((author) -> author.finding("'%s' begins with initials".formatted(author.text("")),
					"the family name first, such as 'Cameron SL'"));
		Stream<Finding> contributors = studies.stream()
			.flatMap((study) -> study.at("contributors").items().stream())
			.map((contributor) -> contributor.at("orcid"))
			.filter((orcid) -> ORCID.matcher(orcid.text("")).matches() && !isChecked(orcid.text("")))
			.map((orcid) -> orcid.finding("'%s' has a wrong check digit".formatted(orcid.text("")),
					"an ORCID iD as orcid.org shows it"));
		return Stream.concat(authors, contributors);
	}

	private static boolean isChecked(String orcid) {
		String digits = orcid.replace("-", "");
		int total = 0;
		for (int i = 0; i < digits.length() - 1; i++) {
			total = (total + Character.digit(digits.charAt(i), 10)) * 2;
		}
		int check = (12 - total % 11) % 11;
		return digits.charAt(digits.length() - 1) == ((check == 10) ? 'X' : Character.forDigit(check, 10));
	}

}
