package org.clew.news;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.clew.api.Filters;
import org.clew.api.InvalidRequest;
import org.clew.api.Page;
import org.clew.api.PageRequest;
import org.clew.graph.Curie;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.graph.Slice;
import org.clew.news.Changes.Range;
import org.clew.news.DataReleases.DataRelease;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what changed. */
@Controller
class NewsController {

	private final Changes changes;

	private final DataReleases releases;

	private final Topics topics;

	private final Entities entities;

	NewsController(Changes changes, DataReleases releases, Topics topics, Entities entities) {
		this.changes = changes;
		this.releases = releases;
		this.topics = topics;
		this.entities = entities;
	}

	/** Of a record that is no longer in the graph there is a history too. */
	@QueryMapping
	Page<Change> history(@Argument String id, @Argument @Nullable Integer first, @Argument @Nullable String after) {
		String list = Filters.list("history", id);
		Slice slice = PageRequest.forward(first, after).slice(list);
		Curie curie = Curie.parse(id).orElse(null);
		Entity known = (curie != null) ? this.entities.resolve(List.of(curie)).get(curie) : null;
		List<String> names = (known != null)
				? Stream.concat(this.changes.names(known.id()).stream(), Stream.of(id)).distinct().toList()
				: List.of(id);
		return Page.of(list, slice,
				this.changes.page(ChangeFilter.ofRecord(names), new Range(0, Changes.END), true, slice));
	}

	@QueryMapping
	Page<Change> changesSince(@Argument Since since, @Argument @Nullable String disease,
			@Argument @Nullable String drug, @Argument @Nullable String target,
			@Argument @Nullable Integer throughRelease, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		Range range = new Range(sequence(since),
				(throughRelease != null) ? in("throughRelease", throughRelease) : Changes.END);
		ChangeFilter filter = this.topics.of(List.of(), disease, drug, target);
		String list = Filters.list("changesSince", range, filter);
		Slice slice = PageRequest.forward(first, after).slice(list);
		return Page.of(list, slice, this.changes.page(filter, range, false, slice));
	}

	@QueryMapping
	int changeCursor() {
		return this.changes.publicHead();
	}

	@QueryMapping
	Page<DataRelease> releases(@Argument @Nullable Integer first, @Argument @Nullable String after) {
		Slice slice = PageRequest.forward(first, after).slice("releases");
		return Page.of("releases", slice, this.releases.page(slice));
	}

	private int sequence(Since since) {
		if (Stream.of(since.release(), since.date(), since.sequence()).filter((given) -> given != null).count() != 1) {
			throw new InvalidRequest("since", since.toString(), "one of release, date and sequence");
		}
		if (since.release() != null) {
			return in("since.release", since.release());
		}
		if (since.date() != null) {
			return this.changes.before(start(since.date()).toString());
		}
		int sequence = (since.sequence() != null) ? since.sequence() : 0;
		if (sequence < 0) {
			throw new InvalidRequest("since.sequence", sequence, "0 or the number of an entry");
		}
		return sequence;
	}

	private int in(String field, int release) {
		return this.changes.in(release)
			.orElseThrow(() -> new InvalidRequest(field, release, "the number of a release, see `releases`"));
	}

	private static Instant start(LocalDate date) {
		return date.atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * From where on; one of the three.
	 *
	 * @param release what is not in this release
	 * @param date what was changed on this day or later, in UTC
	 * @param sequence what comes after this entry
	 */
	record Since(@Nullable Integer release, @Nullable LocalDate date, @Nullable Integer sequence) {
	}

}
