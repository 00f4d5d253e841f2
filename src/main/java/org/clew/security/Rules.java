package org.clew.security;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;

/**
 * Which field needs which role, as the controllers say with {@link Requires}. A mutation
 * without a rule stops the start.
 */
@Component
class Rules {

	private final Map<String, Role> roles = new TreeMap<>();

	private final Set<String> open = new TreeSet<>();

	Rules(ConfigurableListableBeanFactory beans) {
		for (String name : beans.getBeanNamesForAnnotation(Controller.class)) {
			Class<?> type = beans.getType(name);
			if (type != null) {
				MethodIntrospector
					.selectMethods(type,
							(Method method) -> AnnotatedElementUtils.findMergedAnnotation(method, SchemaMapping.class))
					.forEach(this::add);
			}
		}
	}

	private void add(Method method, SchemaMapping mapping) {
		Requires rule = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
		String field = mapping.typeName() + "."
				+ (StringUtils.hasText(mapping.field()) ? mapping.field() : method.getName());
		if (rule != null) {
			this.roles.put(field, rule.value());
		}
		else if (AnnotatedElementUtils.hasAnnotation(method, Anybody.class)) {
			this.open.add(field);
		}
		else if (mapping.typeName().equals("Mutation")) {
			throw new IllegalStateException(field
					+ " has no rule: say with @Requires which role it needs, or with @Anybody that it needs none");
		}
	}

	/**
	 * {@return the role that a field such as {@code Mutation.submitStudy} needs}
	 */
	Optional<Role> role(String type, String field) {
		return Optional.ofNullable(this.roles.get(type + "." + field));
	}

	/**
	 * {@return the mutations that need no role}
	 */
	Set<String> open() {
		return Set.copyOf(this.open);
	}

	/**
	 * {@return all rules, by field}
	 */
	Map<String, Role> all() {
		return Map.copyOf(this.roles);
	}

}
