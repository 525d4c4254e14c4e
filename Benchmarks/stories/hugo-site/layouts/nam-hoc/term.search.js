guongSang.add({{ (.OutputFormats.Get "search").RelPermalink | jsonify }},{"entries":[
{{- range $place, $story := .Pages -}}
{{- if $place }},{{ end -}}
{{- $level := partialCached "label.html" (printf "/cap/%s" (index .Params.cap 0)) "cap" (index .Params.cap 0) -}}
{{- $award := .Params.award.title -}}
{{- $words := slice .Title .Params.unit $level $award .Description -}}
{{- range $directory := slice "linh-vuc" "phong-trao" -}}
{{- range index $story.Params $directory }}{{ $words = $words | append (partialCached "label.html" (printf "/%s/%s" $directory .) $directory .) }}{{ end -}}
{{- end -}}
{{- dict "n" .Title "h" .RelPermalink "s" .Description "u" .Params.unit "y" .Params.year "l" $level "k" .Params.nav "a" $award "x" (lower (delimit $words " ")) | jsonify -}}
{{- end -}}
]});
