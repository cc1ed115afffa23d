package main

import "github.com/spf13/cobra"

func (a *app) seriesCommand() *cobra.Command  { return &cobra.Command{Use: "series"} }
func (a *app) explainCommand() *cobra.Command { return &cobra.Command{Use: "explain"} }
