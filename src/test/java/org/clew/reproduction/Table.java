package org.clew.reproduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Studies counted by one property, printed and computed.
 *
 * @param title what is counted
 * @param prefix how the names of the printed measures start
 * @param groups what Clew counts
 * @param key the key of Clew's that a printed measure means, or null
 */
record Table(String title, String prefix, List<Group> groups, Function<String, @Nullable String> key) {

	/** A table whose printed measures are named after the constants of an enum. */
	static Table named(String title, String prefix, List<Group> groups) {
		return new Table(title, prefix, groups,
				(name) -> name.substring(prefix.length()).toUpperCase(Locale.ROOT).replace(' ', '_'));
	}

	Section section(Map<String, Measure> printed, int studies) {
		Map<String, Group> left = new LinkedHashMap<>();
		this.groups.forEach((group) -> left.put(group.key().value(), group));
		List<Line> lines = new ArrayList<>();
		printed.values().stream().filter((measure) -> measure.name().startsWith(this.prefix)).forEach((measure) -> {
			Group group = left.remove(this.key.apply(measure.name()));
			lines.add(line(measure.name(), measure.figure(), (group != null) ? group.studies() : 0, studies));
		});
		left.values().forEach((group) -> lines.add(line(name(group), null, group.studies(), studies)));
		return new Section(this.title, lines);
	}

	private String name(Group group) {
		return this.prefix + group.key().label().toLowerCase(Locale.ROOT);
	}

	private static Line line(String name, @Nullable Figure printed, int count, int of) {
		return new Line(name, printed, Figure.share(count, of), Differences.SENTENCES.get(name));
	}

}
