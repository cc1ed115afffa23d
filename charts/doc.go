// Package charts shows what stats compared: the HTML report with its charts and
// the evidence of every number, and rows as CSV, JSON and a table of text.
//
// A report is one file that asks the network for nothing. Its charts are drawn
// by Apache ECharts from options that go-echarts builds; one chart is one file
// here (periods.go, history.go, ranking.go, enterprises.go, mirror.go). What a
// reader sees in words stands in lang, one file a language.
package charts

//go:generate sh -c "cd assets && npm pack --silent echarts@6.1.0 && tar xzf echarts-6.1.0.tgz --strip-components=1 package/LICENSE package/NOTICE && tar xzf echarts-6.1.0.tgz --strip-components=2 package/dist/echarts.common.min.js package/licenses/LICENSE-d3 && rm echarts-6.1.0.tgz"
