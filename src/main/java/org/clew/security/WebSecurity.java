package org.clew.security;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.client.RestTemplate;

/**
 * What holds for every request: whoever sends a token is known by it and by nothing else;
 * no session, no cookie. What a field needs is said where it is answered.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class WebSecurity {

	@Bean
	SecurityFilterChain api(HttpSecurity http, ObjectProvider<JwtDecoder> issuer, ObjectProvider<OwnTokens> own,
			SecuritySettings settings) {
		http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// Nothing that a browser sends by itself says who asks.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(Headers::write)
			.cors((cors) -> cors.configurationSource(Headers.cors(settings.cors().origins())));
		JwtDecoder decoder = issuer.getIfAvailable();
		if (decoder == null) {
			http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		}
		else {
			BearerTokens tokens = new BearerTokens(own.stream().toList(), checked(decoder, settings.security()));
			BadToken refusal = new BadToken();
			http.oauth2ResourceServer((server) -> server.authenticationEntryPoint(refusal)
				.authenticationManagerResolver((request) -> tokens));
			// How a server does is for those who run it; whether it is up, for everybody.
			http.authorizeHttpRequests((requests) -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
				.permitAll()
				.requestMatchers("/actuator/**")
				.authenticated()
				.anyRequest()
				.permitAll());
		}
		return http.build();
	}

	private static JwtAuthenticationProvider checked(JwtDecoder decoder, SecuritySettings.Security settings) {
		JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
		provider.setJwtAuthenticationConverter(new TokenReader(settings));
		return provider;
	}

	@Bean
	JwkSetUriJwtDecoderBuilderCustomizer issuerTimeout(SecuritySettings settings) {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(settings.security().issuerTimeout());
		requests.setReadTimeout(settings.security().issuerTimeout());
		return (decoder) -> decoder.restOperations(new RestTemplate(requests));
	}

	/** An observation of each filter of each request costs more than the filters do. */
	@Bean
	static SecurityObservationSettings noObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	static AnnotationTemplateExpressionDefaults ruleTemplates() {
		return new AnnotationTemplateExpressionDefaults();
	}

}
