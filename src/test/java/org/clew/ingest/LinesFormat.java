package org.clew.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.fact.Link;
import org.clew.ingest.fact.Mapping;
import org.clew.ingest.fact.Ref.ById;
import org.clew.ingest.fact.Ref.ByName;
import org.clew.ingest.fact.Thing;

/**
 * A format for tests, a fact a line: {@code thing LABEL CURIE name=… exact=CURIE},
 * {@code link LABEL CURIE TYPE LABEL CURIE property=value},
 * {@code named LABEL CURIE TYPE LABEL a name}, {@code map LABEL CURIE KIND CURIE}. A
 * blank in a value is written as {@code _}.
 */
class LinesFormat implements Format {

	private final Dataset dataset;

	LinesFormat(String slug, String version, int precedence) {
		this.dataset = new Dataset(slug, slug, version, null, "CC0-1.0", null, null, precedence);
	}

	@Override
	public String name() {
		return "lines";
	}

	@Override
	public String description() {
		return "for tests";
	}

	@Override
	public Dataset dataset() {
		return this.dataset;
	}

	@Override
	public void read(Input input, Facts facts) throws IOException {
		try (BufferedReader reader = input.text()) {
			long number = 0;
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				facts.row();
				read(line.split(" "), line, number, facts);
			}
		}
	}

	private static void read(String[] words, String line, long number, Facts facts) {
		switch (words[0]) {
			case "thing" -> facts.thing(thing(words));
			case "link" ->
				facts.link(Link.of(new ById(words[1], words[2]), words[3], new ById(words[4], words[5]), number)
					.with(properties(words, 6)));
			case "named" -> facts.link(Link.of(new ById(words[1], words[2]), words[3],
					new ByName(words[4], line.split(" ", 6)[5]), number));
			case "map" -> facts.mapping(new Mapping(words[1], words[2], words[4], Kind.valueOf(words[3]), number));
			case "broken" -> throw new BrokenFile("The file ends in the middle of line " + number);
			default -> facts.reject(number, "line", line, "No such fact");
		}
	}

	private static Thing thing(String[] words) {
		Map<String, Object> properties = properties(words, 3);
		List<CrossReference> references = new ArrayList<>();
		for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.PRIMARY, Kind.NAME))) {
			Object curie = properties.remove(kind.name().toLowerCase(Locale.ROOT));
			if (curie != null) {
				references.add(new CrossReference((String) curie, kind));
			}
		}
		return new Thing(words[1], words[2], properties, references);
	}

	private static Map<String, Object> properties(String[] words, int from) {
		Map<String, Object> properties = new HashMap<>();
		for (int i = from; i < words.length; i++) {
			String[] pair = words[i].split("=", 2);
			String value = pair[1].replace('_', ' ');
			properties.put(pair[0], "synonyms".equals(pair[0]) ? List.of(value.split(";")) : value);
		}
		return properties;
	}

}
