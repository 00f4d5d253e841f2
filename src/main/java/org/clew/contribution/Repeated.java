package org.clew.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.clew.api.UserError;
import org.clew.api.UserErrorCode;

/** Finds what is submitted twice in one list. */
final class Repeated {

	private final Map<String, Integer> first = new HashMap<>();

	List<UserError> problems(Draft draft, int index) {
		return draft.keys()
			.stream()
			.filter((key) -> this.first.computeIfAbsent(key, (added) -> index) != index)
			.limit(1)
			.map((key) -> UserError.at("study.id", UserErrorCode.DUPLICATE,
					"'%s' is submitted a second time; first in inputs[%d]".formatted(key, this.first.get(key))))
			.toList();
	}

}
