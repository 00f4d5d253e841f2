package org.clew.seed.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.seed.Finding;
import org.clew.seed.check.Checks.Check;
import org.clew.seed.record.Field;
import org.clew.seed.record.Kind;
import org.clew.seed.record.Records;
import org.clew.seed.record.Resolution;
import org.clew.seed.record.SeedRecord;

/** Nothing is a kind, part or member of itself, in however many steps. */
final class Cycles implements Check {

	private static final Map<Kind, String> ROUTES = Map.of(Kind.DISEASE, "parents[]", Kind.DRUG, "parts[]", Kind.TARGET,
			"members[]", Kind.STUDY, "includes[]");

	@Override
	public Stream<Finding> findings(Records records) {
		return ROUTES.keySet().stream().sorted().flatMap((kind) -> {
			Walk walk = new Walk(records);
			records.of(kind).forEach(walk::from);
			return walk.findings.stream();
		});
	}

	/** Goes down from one record after the other, and into none twice. */
	private static final class Walk {

		private final Records records;

		private final Set<String> done = new HashSet<>();

		private final Map<String, SeedRecord> way = new HashMap<>();

		private final List<SeedRecord> steps = new ArrayList<>();

		private final List<Finding> findings = new ArrayList<>();

		Walk(Records records) {
			this.records = records;
		}

		void from(SeedRecord record) {
			if (this.done.contains(record.file())) {
				return;
			}
			this.way.put(record.file(), record);
			this.steps.add(record);
			for (Field field : record.root().select(ROUTES.getOrDefault(record.kind(), ""))) {
				follow(field, record.kind());
			}
			this.steps.removeLast();
			this.way.remove(record.file());
			this.done.add(record.file());
		}

		private void follow(Field field, Kind kind) {
			if (this.records.names()
				.resolve(field.text(""), Set.of(kind)) instanceof Resolution.Found(SeedRecord next)) {
				if (this.way.containsKey(next.file())) {
					this.findings.add(field.finding("'%s' closes a circle: %s".formatted(field.text(""), circle(next)),
							"%s that does not lead back here".formatted(kind.phrase())));
				}
				else {
					from(next);
				}
			}
		}

		private String circle(SeedRecord start) {
			int first = this.steps.indexOf(start);
			return Stream.concat(this.steps.subList(first, this.steps.size()).stream(), Stream.of(start))
				.map(SeedRecord::name)
				.collect(Collectors.joining(" → "));
		}

	}

}
