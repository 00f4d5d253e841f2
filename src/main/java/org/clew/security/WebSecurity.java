package org.clew.security;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What holds for every request: whoever sends a token is known by it and by nothing else;
 * no session, no cookie. What a field needs is said where it is answered.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurity {

	@Bean
	SecurityFilterChain api(HttpSecurity http, ObjectProvider<JwtDecoder> issuer, SecuritySettings settings,
			JsonMapper json) throws Exception {
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// Nothing that a browser sends by itself says who asks.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		if (issuer.stream().findAny().isPresent()) {
			http.oauth2ResourceServer((server) -> server.authenticationEntryPoint(new BadToken(json))
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(new TokenReader(settings))));
		}
		return http.build();
	}

	@Bean
	static AnnotationTemplateExpressionDefaults ruleTemplates() {
		return new AnnotationTemplateExpressionDefaults();
	}

}
