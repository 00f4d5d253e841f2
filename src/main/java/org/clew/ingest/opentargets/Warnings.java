package org.clew.ingest.opentargets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.ingest.fact.Countries;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Reads warnings, of which those that a drug was withdrawn from a market become
 * withdrawals, one for each country.
 */
final class Warnings implements OpenTargets.Kind {

	private static final String LABEL = "Withdrawal";

	private static final String WORLDWIDE = "Worldwide";

	@Override
	public boolean isTold(Set<String> columns) {
		return columns.containsAll(Set.of("chemblIds", "warningType"));
	}

	@Override
	public List<String> columns() {
		return List.of("chemblIds", "warningType", "toxicityClass", "country", "year", "id");
	}

	@Override
	public void read(Item row, Facts facts) {
		if (!"withdrawn".equals(String.valueOf(row.text("warningType")).toLowerCase(Locale.ROOT))) {
			facts.skip("warning other than a withdrawal");
			return;
		}
		List<String> drugs = row.labels("chemblIds").stream().flatMap((id) -> Drugs.drug(id).stream()).toList();
		if (drugs.isEmpty()) {
			facts.reject(row.line(), "chemblIds", null, "no molecule of ChEMBL");
		}
		for (String drug : drugs) {
			countries(row.text("country")).forEach((country) -> withdraw(row, drug, country, facts));
		}
	}

	private static List<String> countries(@Nullable String printed) {
		return (printed == null) ? List.of("")
				: Stream.of(printed.split("[;|]", -1)).map(String::strip).filter((it) -> !it.isEmpty()).toList();
	}

	private static void withdraw(Item row, String drug, String country, Facts facts) {
		String code = "European Union".equals(country) ? "EU" : Countries.code(country);
		String place = country.isEmpty() ? "" : ", " + country;
		String year = row.text("year");
		String reason = row.text("toxicityClass");
		String id = drug + "/withdrawal-" + Optional.ofNullable(row.text("id")).orElse("1")
				+ (country.isEmpty() ? "" : "-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
		Properties properties = new Properties()
			.put("name", "Withdrawal of %s%s".formatted(drug.substring(drug.indexOf(':') + 1), place))
			.put("jurisdiction", Countries.isCode(code) ? code : null)
			.put("date", year)
			.put("reason", reason)
			.put("note", (Countries.isCode(code) || country.isEmpty()) ? null
					: WORLDWIDE.equals(country) ? "Worldwide, as ChEMBL has it." : "Place as printed: " + country);
		String statement = "ChEMBL: withdrawn" + place + ((year != null) ? ", " + year : "");
		facts.thing(new Thing(LABEL, id, properties.values(), List.of(), statement));
		facts.link(Link.of(new ById(Drugs.LABEL, drug), "WITHDRAWN_AS", new ById(LABEL, id), row.line())
			.stated(statement, List.of(), "ChEMBL"));
	}

}
