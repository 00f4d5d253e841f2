package org.clew.bench.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A patient with what a right answer holds, as {@code bench/cases/README.md} says. */
record Case(String id, String why, Patient patient, List<String> first, List<Must> must, List<Approved> approved, List<String> notApproved,
		List<String> against, List<String> never, List<String> testFirst, List<String> marketed, List<List<String>> before, List<String> ignored,
		List<String> sources) {

	Case {
		first = list(first);
		must = list(must);
		approved = list(approved);
		notApproved = list(notApproved);
		against = list(against);
		never = list(never);
		testFirst = list(testFirst);
		marketed = list(marketed);
		before = list(before);
		ignored = list(ignored);
		sources = list(sources);
	}

	private static <T> List<T> list(List<T> given) {
		return (given != null) ? List.copyOf(given) : List.of();
	}

	static List<Case> all(Path folder) throws IOException {
		List<Case> cases = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".yaml")).sorted().toList()) {
				cases.addAll(List.of(YAMLMapper.shared().readValue(file.toFile(), Case[].class)));
			}
		}
		return cases;
	}

	/** All drugs that are named in it. */
	Stream<String> drugs() {
		Stream<String> listed = Stream.of(this.first, this.notApproved, this.against, this.never, this.testFirst, this.marketed).flatMap(List::stream);
		Stream<String> paired = this.before.stream().flatMap(List::stream);
		Stream<String> placed = Stream.concat(this.must.stream().map(Must::drug), this.approved.stream().map(Approved::drug));
		return Stream.concat(Stream.concat(listed, paired), placed).flatMap((text) -> Regimen.names(text).stream());
	}

	/** As a question: any drug that must be listed or may be first is right. */
	Question question(DrugNames names) {
		List<Regimen> right = Stream.concat(this.must.stream().map(Must::drug), this.first.stream())
			.map((text) -> Regimen.read(text, names))
			.distinct()
			.toList();
		return new Question(this.id, this.patient, this.patient.alterations().stream().findFirst().map((text) -> text.split("[ :\\-]")[0]).orElse(null),
				right, List.of());
	}

	@Override
	public String toString() {
		return JsonMapper.shared().writeValueAsString(this);
	}

	record Must(String drug, Integer atMost, String band) {
	}

	record Approved(String drug, String jurisdiction, String from) {
	}

}
